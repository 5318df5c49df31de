package fr.pdn.labelling.presence;

import fr.pdn.labelling.candidature.CurrentActor;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.label.OwnLabels;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cahier des charges §4: the presence is « pendant les heures de travail »; the employer says so, quarter by quarter. */
@Repository
public class Acknowledgements {
    private final JdbcClient jdbc;
    private final OwnLabels own;
    private final CurrentActor actor;
    private final Clock clock;

    Acknowledgements(JdbcClient jdbc, OwnLabels own, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.own = own;
        this.actor = actor;
        this.clock = clock;
    }

    /** Twice is once. */
    public void acknowledge(Label label, Quarter quarter) {
        if (!quarter.over(IsoWeek.of(clock.instant())) || !quarters(label).contains(quarter)) {
            throw InvalidAnswersException.at(
                    "/quarter", "Ce trimestre n’est pas terminé, ou n’est pas celui du label.");
        }
        if (own.ofProfessional(actor.name()).contains(label)) {
            throw InvalidAnswersException.at(
                    "/quarter",
                    "Vous ne pouvez pas valider vos propres heures\u00a0: un responsable de la structure le fait.");
        }
        jdbc.sql("""
                        insert into presence_acknowledgement (label, year, quarter, acknowledged_by, acknowledged_at)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(label.number(), quarter.year(), quarter.number(), actor.name(), Timestamp.from(clock.instant()))
                .update();
    }

    public List<Acknowledgement> of(String label) {
        return jdbc.sql("select * from presence_acknowledgement where label = ? order by year, quarter")
                .param(label)
                .query((row, i) -> new Acknowledgement(
                        label,
                        new Quarter(row.getInt("year"), row.getInt("quarter")),
                        row.getString("acknowledged_by"),
                        row.getTimestamp("acknowledged_at").toInstant()))
                .list();
    }

    /** Those that have begun, the newest first. */
    public List<Quarter> quarters(Label label) {
        var now = IsoWeek.of(clock.instant());
        return Stream.iterate(PresenceLog.first(label), week -> week.plus(1))
                .takeWhile(week -> !week.isAfter(now) && !week.isAfter(PresenceLog.last(label)))
                .map(Quarter::of)
                .distinct()
                .sorted((one, other) -> other.compareTo(one))
                .toList();
    }

    boolean closed(String label, IsoWeek week) {
        return of(label).stream().anyMatch(done -> done.quarter().equals(Quarter.of(week)));
    }
}
