package fr.pdn.labelling.demo;

import fr.pdn.labelling.candidature.Candidatures;
import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.label.Labels;
import fr.pdn.labelling.presence.Absence;
import fr.pdn.labelling.presence.Activity;
import fr.pdn.labelling.presence.Channel;
import fr.pdn.labelling.presence.IsoWeek;
import fr.pdn.labelling.presence.PresenceLog;
import fr.pdn.labelling.presence.Tally;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Thirteen weeks of a fictitious professional, with a leave and too many short ones: her level is amber, her last week to be logged. */
@Component
@Profile("!production")
class DemonstrationPresence {
    private static final int LEAVE = -1;
    private static final List<Integer> MINUTES = List.of(240, 210, LEAVE, 200, 180, 240, 100, 210, 120, 180, 90, 120);
    private static final Duration LABELLED_FOR = Duration.ofDays(14 * 7);

    private final PresenceLog log;
    private final Labels labels;
    private final Candidatures candidatures;
    private final DemonstrationPeople people;
    private final JdbcClient database;
    private final Clock clock;

    DemonstrationPresence(
            PresenceLog log,
            Labels labels,
            Candidatures candidatures,
            DemonstrationPeople people,
            JdbcClient database,
            Clock clock) {
        this.log = log;
        this.labels = labels;
        this.candidatures = candidatures;
        this.people = people;
        this.database = database;
        this.clock = clock;
    }

    /** @param professional the address of whoever logs */
    void fill(String number, String professional) {
        var candidature = candidatures.find(number).orElseThrow().id();
        database.sql("update label set awarded_at = ? where candidature_id = ?")
                .params(Timestamp.from(clock.instant().minus(LABELLED_FOR)), candidature)
                .update();
        var label = labels.of(candidature).get(0);
        people.as(professional, () -> {
            var week = log.now().plus(-MINUTES.size() - 1);
            for (int minutes : MINUTES) {
                write(label, week, minutes);
                week = week.plus(1);
            }
            return label;
        });
    }

    private void write(Label label, IsoWeek week, int minutes) {
        if (minutes == LEAVE) {
            log.absent(label, week, week, Absence.LEAVE);
            return;
        }
        var byChannel = Map.of(Channel.FACEBOOK, minutes / 2, Channel.MESSAGING, minutes - minutes / 2);
        log.log(label, List.of(week), new Activity(byChannel, Map.of(Tally.CONVERSATIONS, minutes / 20)));
    }
}
