package fr.pdn.labelling.training;

import fr.pdn.labelling.agenda.Appointment;
import fr.pdn.labelling.agenda.AppointmentTable;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sessions of the initial training; {@link TrainingPlaces} keeps their places. */
@Repository
public class TrainingSessions {
    private final JdbcClient jdbc;
    private final TrainingPlaces places;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final AppointmentTable table;

    TrainingSessions(JdbcClient jdbc, TrainingPlaces places, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.places = places;
        this.events = events;
        this.clock = clock;
        this.table = new AppointmentTable("training_session", jdbc, clock);
    }

    public void create(TrainingSession session) {
        int created = jdbc.sql("""
                        with created as (
                          insert into training_session (code, starts_at, ends_at, place) values (?, ?, ?, ?)
                          on conflict do nothing returning code)
                        insert into training_place (session, place)
                        select code, generate_series(1, ?) from created""")
                .params(
                        session.code(),
                        Timestamp.from(session.startsAt()),
                        Timestamp.from(session.endsAt()),
                        session.place(),
                        session.places())
                .update();
        if (created == 0) {
            throw InvalidAnswersException.at("/code", "Une session porte déjà ce code.");
        }
    }

    public Optional<TrainingSession> find(String code) {
        return jdbc.sql("select * from training_session_now where code = ?")
                .param(code)
                .query(TrainingSession.class)
                .optional();
    }

    /** Until the transaction ends nobody else changes it or its places, which are not counted here. */
    Optional<TrainingSession> lock(String code) {
        return jdbc.sql("""
                        select s.*, 0 as places, 0 as taken, 0 as waiting from training_session s
                        where code = ? for update""").param(code).query(TrainingSession.class).optional();
    }

    /**
     * The same for a change by a person.
     *
     * @throws InvalidAnswersException when it has begun or is cancelled
     */
    TrainingSession locked(String code) {
        return lock(code)
                .filter(session -> session.toCome(clock))
                .orElseThrow(() -> InvalidAnswersException.at(
                        "/session", "Cette session a commencé ou est annulée\u00a0: elle ne change plus."));
    }

    /** Sessions to come, full ones too, the next one first. */
    public List<TrainingSession> toCome() {
        return jdbc.sql("""
                        select * from training_session_now where starts_at > ? and cancelled_at is null
                        order by starts_at""")
                .param(Timestamp.from(clock.instant()))
                .query(TrainingSession.class)
                .list();
    }

    public List<TrainingSession> all() {
        return jdbc.sql("select * from training_session_now order by starts_at desc")
                .query(TrainingSession.class)
                .list();
    }

    void reschedule(String code, Appointment when) {
        table.move(code, when);
    }

    void cancel(String code, String reason) {
        table.cancel(code, reason);
    }

    /** Whoever waits is offered the place when the transaction ends. */
    void giveBack(String code, String number, String professional) {
        lock(code);
        places.giveBack(code, number, professional);
        events.publishEvent(new PlaceFreed(code));
    }

    /** A code that no session of that year has yet, such as FI-2027-03. */
    public String freeCode(Year year) {
        return table.freeCode("FI", year);
    }
}
