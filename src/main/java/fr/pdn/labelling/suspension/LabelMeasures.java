package fr.pdn.labelling.suspension;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.label.LabelEnding;
import fr.pdn.labelling.label.LabelStanding;
import fr.pdn.labelling.label.LabelState;
import fr.pdn.labelling.label.Labels;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What a decision does to labels. Each label is taken back to what it was by the very procedure that suspended it, and by no
 * other.
 */
@Component
class LabelMeasures {
    private final Labels labels;
    private final LabelStanding standing;
    private final Suspensions suspensions;
    private final Clock clock;

    LabelMeasures(Labels labels, LabelStanding standing, Suspensions suspensions, Clock clock) {
        this.labels = labels;
        this.standing = standing;
        this.suspensions = suspensions;
        this.clock = clock;
    }

    /** Refs of those whose label has not ended. */
    List<String> concerned(BreachFile file, String professional) {
        return of(file, professional).stream().map(Label::professional).toList();
    }

    /**
     * An urgent suspension gives way to the decided one: the label stays suspended without a break.
     *
     * @param professional ref, null for every label of the convention
     * @return refs of those whose label is now suspended by this procedure
     */
    List<String> suspend(BreachFile file, String professional, SuspensionKind kind, LocalDate until, String reason) {
        var before = suspensions.inForce(file.breach().id());
        before.forEach(suspension -> suspensions.end(suspension, SuspensionEnding.REPLACED));
        var replaced = before.stream().map(Suspension::label).toList();
        var taken = of(file, professional).stream()
                .filter(label -> state(label) == LabelState.IN_FORCE || replaced.contains(label.number()))
                .toList();
        taken.forEach(label -> {
            if (!replaced.contains(label.number())) {
                standing.suspend(label.number(), until, reason);
            }
            suspensions.begin(file.breach().id(), label.number(), kind, today(), until);
        });
        return taken.stream().map(Label::professional).toList();
    }

    void prolong(BreachFile file, LocalDate until) {
        suspensions.prolong(file.breach().id(), until);
    }

    boolean prolonged(BreachFile file) {
        return suspensions.inForce(file.breach().id()).stream().anyMatch(one -> one.prolongedUntil() != null);
    }

    /** @return refs of those whose label is in force again */
    List<String> restore(BreachFile file, SuspensionEnding ending, String reason) {
        var restored = close(file, ending).stream()
                .filter(label -> state(label) == LabelState.SUSPENDED)
                .toList();
        restored.forEach(label -> standing.resume(label.number(), reason));
        return restored.stream().map(Label::professional).toList();
    }

    /** @return refs of those whose label has now ended */
    List<String> end(BreachFile file, String professional, LabelEnding ground, SuspensionEnding ending, String reason) {
        close(file, ending);
        var ended = of(file, professional);
        ended.forEach(label -> standing.end(label.number(), ground, reason));
        return ended.stream().map(Label::professional).toList();
    }

    /** Its labels end otherwise. */
    void forget(BreachFile file) {
        close(file, SuspensionEnding.WITHDRAWN);
    }

    /** The labels that this procedure had suspended. */
    private List<Label> close(BreachFile file, SuspensionEnding ending) {
        var open = suspensions.inForce(file.breach().id());
        open.forEach(suspension -> suspensions.end(suspension, ending));
        return open.stream()
                .map(suspension -> labels.find(suspension.label()).orElseThrow())
                .toList();
    }

    private List<Label> of(BreachFile file, String professional) {
        return labels.of(file.dossier().candidature().id()).stream()
                .filter(label -> professional == null || label.professional().equals(professional))
                .filter(label -> state(label) != LabelState.ENDED)
                .toList();
    }

    private LabelState state(Label label) {
        return label.on(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Campaign.PARIS);
    }
}
