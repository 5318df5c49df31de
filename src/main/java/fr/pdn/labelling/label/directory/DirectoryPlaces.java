package fr.pdn.labelling.label.directory;

import fr.pdn.labelling.candidature.CurrentActor;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where structures are on the map, as the coordination has given it: no address is sent to anyone to be located. */
@Repository
public class DirectoryPlaces {
    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;

    DirectoryPlaces(JdbcClient jdbc, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    public void give(String siret, Coordinates place) {
        jdbc.sql("""
                        insert into directory_place (siret, latitude, longitude, given_by, given_at) values (?, ?, ?, ?, ?)
                        on conflict (siret) do update set latitude = excluded.latitude, longitude = excluded.longitude,
                          given_by = excluded.given_by, given_at = excluded.given_at""")
                .params(siret, place.latitude(), place.longitude(), actor.name(), Timestamp.from(clock.instant()))
                .update();
    }

    public void takeAway(String siret) {
        jdbc.sql("delete from directory_place where siret = ?").param(siret).update();
    }

    /** By SIRET. */
    Map<String, Coordinates> all() {
        var places = new HashMap<String, Coordinates>();
        jdbc.sql("select siret, latitude, longitude from directory_place").query(row -> {
            places.put(
                    row.getString("siret"),
                    new Coordinates(row.getBigDecimal("latitude"), row.getBigDecimal("longitude")));
        });
        return places;
    }
}
