package fr.pdn.labelling.portal.tracking;

import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.portal.process.ModelStep;
import fr.pdn.labelling.portal.process.OpenStep;
import fr.pdn.labelling.portal.process.StepActor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Whom a dossier waits for now, and until when. */
record Waiting(Dossier dossier, List<OpenStep> open, Map<String, LocalDate> expected, LocalDate today) {

    /** Whether someone is at it. */
    boolean at(ModelStep step, String professional) {
        return !covering(step, professional).isEmpty();
    }

    Stage.Now now(ModelStep step, String professional) {
        var covering = covering(step, professional);
        var usually = expected.get(step.id());
        boolean late = usually != null && usually.isBefore(today);
        return new Stage.Now(
                covering.stream().map(this::actor).distinct().toList(),
                step.steps().isEmpty() ? due(covering) : null,
                late ? null : told(usually),
                late);
    }

    Stage.Now later(ModelStep step) {
        return new Stage.Now(List.of(), null, told(expected.get(step.id())), false);
    }

    /** A usual day is no longer one once silence has refused the candidature: that day is told below. */
    private LocalDate told(LocalDate usually) {
        return usually == null || usually.isAfter(dossier.implicitRefusalOn()) ? null : usually;
    }

    private List<OpenStep> covering(ModelStep step, String professional) {
        return open.stream()
                .filter(step::covers)
                .filter(one -> professional == null || Objects.equals(professional, one.professional()))
                .toList();
    }

    private String actor(OpenStep step) {
        return step.actor() == StepActor.PROFESSIONAL
                ? dossier.nameOf(step.professional())
                : step.actor().words();
    }

    /** The time that agents give themselves is no promise. */
    private static Instant due(List<OpenStep> covering) {
        return covering.stream()
                .filter(step -> step.actor() == StepActor.STRUCTURE || step.actor() == StepActor.PROFESSIONAL)
                .map(OpenStep::dueAt)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
