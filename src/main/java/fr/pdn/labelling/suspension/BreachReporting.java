package fr.pdn.labelling.suspension;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.CurrentActor;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.FiledAnswers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.label.LabelState;
import fr.pdn.labelling.label.Labels;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A breach is reported: nothing follows from it by itself, a reviewer qualifies it. */
@Service
public class BreachReporting {
    private final Breaches breaches;
    private final FiledAnswers filed;
    private final Labels labels;
    private final Journal journal;
    private final SuspensionProcedure procedure;
    private final CurrentActor actor;
    private final Clock clock;

    BreachReporting(
            Breaches breaches,
            FiledAnswers filed,
            Labels labels,
            Journal journal,
            SuspensionProcedure procedure,
            CurrentActor actor,
            Clock clock) {
        this.breaches = breaches;
        this.filed = filed;
        this.labels = labels;
        this.journal = journal;
        this.procedure = procedure;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * The same report, sent twice, is there once.
     *
     * @return its id
     * @throws InvalidAnswersException when no label is left that it could be about
     */
    @Transactional
    public long report(ReportedBreach reported) {
        var dossier = filed.hold(reported.number());
        refuseEnded(dossier, reported.label());
        return known(dossier, reported).map(Breach::id).orElseGet(() -> open(dossier, reported));
    }

    private long open(Dossier dossier, ReportedBreach reported) {
        var label = reported.label();
        var candidature = dossier.candidature().id();
        var professional = label == null ? null : label.professional();
        var id = breaches.add(
                candidature,
                label == null ? null : label.number(),
                reported.ground(),
                reported.facts(),
                reported.source(),
                actor.name(),
                clock.instant());
        journal.record(
                candidature,
                Act.BREACH_REPORTED,
                professional,
                Map.of(
                        BreachFile.BREACH,
                        Long.toString(id),
                        "breachGround",
                        reported.ground().label(),
                        "facts",
                        reported.facts()));
        procedure.breachReported(dossier.number(), id, professional);
        return id;
    }

    private Optional<Breach> known(Dossier dossier, ReportedBreach reported) {
        var label = reported.label() == null ? null : reported.label().number();
        return breaches.of(dossier.number()).stream()
                .filter(breach -> Objects.equals(breach.label(), label))
                .filter(breach -> breach.ground() == reported.ground())
                .filter(breach -> breach.facts().equals(reported.facts()))
                .filter(breach -> !BreachFile.of(dossier, breach).state().over())
                .findFirst();
    }

    private void refuseEnded(Dossier dossier, Label label) {
        if (label != null && ended(label)) {
            throw InvalidAnswersException.at("/label", "Le label %s est terminé.".formatted(label.number()));
        }
        if (labels.of(dossier.candidature().id()).stream().allMatch(this::ended)) {
            throw InvalidAnswersException.at("/convention", "Cette convention n’a plus de label en vigueur.");
        }
    }

    private boolean ended(Label label) {
        return label.on(LocalDate.ofInstant(clock.instant(), Campaign.PARIS)) == LabelState.ENDED;
    }
}
