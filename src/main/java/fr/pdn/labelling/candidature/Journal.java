package fr.pdn.labelling.candidature;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The append-only record of what happened to each dossier, when and by whom. */
@Repository
public class Journal {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final CurrentActor actor;
    private final OpenDossiers open;
    private final ApplicationEventPublisher events;

    Journal(JdbcClient jdbc, Clock clock, CurrentActor actor, OpenDossiers open, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.actor = actor;
        this.open = open;
        this.events = events;
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
    long recordAt(Instant moment, UUID candidature, Act act, String professional, Object detail) {
        var at = moment.truncatedTo(ChronoUnit.MICROS);
        var author = actor.name();
        var said = Json.write(detail);
        long id = jdbc.sql("""
                        insert into act (candidature_id, kind, professional, actor, at, detail)
                        values (?, ?, ?, ?, ?, ?::jsonb) returning id""")
                .params(candidature, act.name(), professional, author, Timestamp.from(at), said)
                .query(Long.class)
                .single();
        open.add(candidature, new RecordedAct(id, act, professional, author, at, Json.read(said)));
        if (act.state().filter(CandidatureState::over).isPresent()) {
            events.publishEvent(new CandidatureOver(candidature, act));
        }
        return id;
    }
}
