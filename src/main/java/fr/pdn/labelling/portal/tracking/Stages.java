package fr.pdn.labelling.portal.tracking;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.RecordedAct;
import fr.pdn.labelling.portal.process.ModelStep;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The phases of the model one after the other, each with what one dossier's facts say of it. */
final class Stages {
    private static final Act[] ENDINGS = {
        Act.DECIDED_REFUSED,
        Act.DECLARED_INADMISSIBLE,
        Act.DECLARED_LAPSED,
        Act.WITHDRAWN_BY_STRUCTURE,
        Act.CANDIDATURE_RENOUNCED
    };

    private final Dossier dossier;
    private final Waiting waiting;
    private final StageParts parts;
    private final Optional<RecordedAct> ending;
    private final List<Stage> stages = new ArrayList<>();
    private long told;

    Stages(Dossier dossier, Waiting waiting) {
        this.dossier = dossier;
        this.waiting = waiting;
        this.ending = dossier.last(ENDINGS);
        this.parts = new StageParts(dossier, waiting, ending);
    }

    /** The first that is not done is where the dossier stands, or where it stopped and after which nothing comes. */
    List<Stage> of(List<ModelStep> phases) {
        for (var phase : phases) {
            boolean reached = stages.stream().allMatch(stage -> stage.standing() == Standing.DONE);
            if (reached) {
                stages.add(reached(phase));
            } else if (ending.isEmpty()) {
                stages.add(Stage.toCome(phase.name(), waiting.later(phase), StageParts.outline(phase)));
            }
        }
        return stages;
    }

    private Stage reached(ModelStep phase) {
        var made = parts.of(phase);
        var act = StepFacts.doneBy(phase.id(), dossier, null);
        var done = act.map(RecordedAct::at).or(() -> whenSettled(made));
        var since = told;
        told = act.map(RecordedAct::id).orElse(Long.MAX_VALUE);
        var facts = KnownFacts.of(dossier, null, since, told);
        if (done.isPresent()) {
            return Stage.done(phase.name(), done.get(), facts, made);
        }
        return ending.map(
                        end -> Stage.stopped(phase.name(), end.at(), end.kind().label(), facts, made))
                .orElseGet(() -> Stage.current(phase.name(), waiting.now(phase, null), facts, made));
    }

    private Optional<Instant> whenSettled(List<Stage> made) {
        return ending.isPresent() || !made.stream().allMatch(Stage::settled)
                ? Optional.empty()
                : made.stream().map(Stage::at).max(Comparator.naturalOrder());
    }
}
