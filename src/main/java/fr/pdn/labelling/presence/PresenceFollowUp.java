package fr.pdn.labelling.presence;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.candidature.RecordedAct;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.label.Labels;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * What follows from a level: a word to the professional, on a later Monday one to the structure, then someone of the
 * coordination who calls. Nobody in order is written to.
 */
@Service
public class PresenceFollowUp {
    private final Dossiers dossiers;
    private final Labels labels;
    private final PresenceLevels levels;
    private final PresenceRatings ratings;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PresenceFollowUp(
            Dossiers dossiers,
            Labels labels,
            PresenceLevels levels,
            PresenceRatings ratings,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dossiers = dossiers;
        this.labels = labels;
        this.levels = levels;
        this.ratings = ratings;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Reads the facts again: what was true on Monday morning may be put right by now. The measure is recorded with it. */
    public PresenceMeasure take(String number, String professional) {
        var rated = rated(number, professional);
        var dossier = dossiers.get(number);
        var measure = levels.inForce(rated.label()) ? due(dossier, rated) : PresenceMeasure.NOTHING;
        switch (measure) {
            case REMIND_PROFESSIONAL, REMIND_STRUCTURE -> record(dossier, rated, Act.PRESENCE_REMINDED);
            case CONTACT -> record(dossier, rated, Act.PRESENCE_CONTACT_ASKED);
            case NOTHING -> {
                // Put right, or already said.
            }
        }
        return measure;
    }

    /** @throws InvalidAnswersException when a breach is reported without saying what happened */
    public void conclude(String number, String professional, ContactOutcome outcome, String comment) {
        if (outcome == ContactOutcome.BREACH && comment.isBlank()) {
            throw InvalidAnswersException.at(
                    "/comment", "Un manquement doit être motivé\u00a0: dites ce qui s’est passé.");
        }
        journal.record(
                dossiers.get(number).candidature().id(), outcome.act(), professional, Map.of("comment", comment));
        if (outcome == ContactOutcome.BREACH) {
            events.publishEvent(new PresenceBreach(number, professional, comment));
        }
    }

    PresenceMeasure due(RatedLabel rated) {
        return due(dossiers.get(rated.label().candidature()), rated);
    }

    RatedLabel rated(String number, String professional) {
        var candidature = dossiers.get(number).candidature().id();
        return levels.of(labels.of(candidature).stream()
                .filter(label -> label.professional().equals(professional))
                .findFirst()
                .orElseThrow());
    }

    private PresenceMeasure due(Dossier dossier, RatedLabel rated) {
        if (rated.level() == PresenceLevel.GREEN || contactIsOpen(dossier, rated.label())) {
            return PresenceMeasure.NOTHING;
        }
        return rated.level() == PresenceLevel.RED ? PresenceMeasure.CONTACT : reminder(dossier, rated.label());
    }

    private static boolean contactIsOpen(Dossier dossier, Label label) {
        return dossier.lastAbout(
                        label.professional(),
                        Act.PRESENCE_CONTACT_ASKED,
                        Act.PRESENCE_PLAN_AGREED,
                        Act.PRESENCE_EXCUSED,
                        Act.PRESENCE_BREACH_REPORTED)
                .filter(act -> act.kind() == Act.PRESENCE_CONTACT_ASKED)
                .isPresent();
    }

    /** One to each, on different Mondays; again only once it has been in order in between. */
    private PresenceMeasure reminder(Dossier dossier, Label label) {
        var now = IsoWeek.of(clock.instant()).monday();
        var since = ratings.outOfOrderSince(label.number()).orElse(now);
        var said = dossier.about(label.professional()).stream()
                .filter(act -> act.kind() == Act.PRESENCE_REMINDED)
                .map(PresenceFollowUp::monday)
                .filter(monday -> !monday.isBefore(since))
                .toList();
        if (said.isEmpty()) {
            return PresenceMeasure.REMIND_PROFESSIONAL;
        }
        return said.size() == 1 && said.get(0).isBefore(now)
                ? PresenceMeasure.REMIND_STRUCTURE
                : PresenceMeasure.NOTHING;
    }

    private static LocalDate monday(RecordedAct act) {
        return LocalDate.parse(act.text("monday"));
    }

    private void record(Dossier dossier, RatedLabel rated, Act act) {
        journal.record(
                dossier.candidature().id(),
                act,
                rated.label().professional(),
                Map.of(
                        "monday",
                        IsoWeek.of(clock.instant()).monday(),
                        "reason",
                        rated.presence().words()));
    }
}
