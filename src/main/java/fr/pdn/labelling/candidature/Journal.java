package fr.pdn.labelling.candidature;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The append-only record of what happened to each dossier, when and by whom. */
@Repository
public class Journal {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final CurrentActor actor;

    Journal(JdbcClient jdbc, Clock clock, CurrentActor actor) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.actor = actor;
    }

    public void record(UUID candidature, Act act) {
        record(candidature, act, null, null);
    }

    /** @return the id of the recorded act, unique: for what must happen once because of it */
    public long record(UUID candidature, Act act, Object detail) {
        return record(candidature, act, null, detail);
    }

    public long record(UUID candidature, Act act, String professional, Object detail) {
        return recordAt(clock.instant(), candidature, act, professional, detail);
    }

    /** For an act whose moment is not now: a form filed elsewhere, and only that. */
    long recordAt(Instant at, UUID candidature, Act act, String professional, Object detail) {
        return jdbc.sql("""
                        insert into act (candidature_id, kind, professional, actor, at, detail)
                        values (?, ?, ?, ?, ?, ?::jsonb) returning id""")
                .params(candidature, act.name(), professional, actor.name(), Timestamp.from(at), Json.write(detail))
                .query(Long.class)
                .single();
    }

    public List<RecordedAct> of(UUID candidature) {
        return jdbc.sql(
                        "select id, kind, professional, actor, at, detail from act where candidature_id = ? order by id")
                .param(candidature)
                .query((row, i) -> new RecordedAct(
                        row.getLong("id"),
                        Act.valueOf(row.getString("kind")),
                        row.getString("professional"),
                        row.getString("actor"),
                        row.getTimestamp("at").toInstant(),
                        Json.read(row.getString("detail"))))
                .list();
    }
}
