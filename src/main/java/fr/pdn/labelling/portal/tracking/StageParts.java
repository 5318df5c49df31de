package fr.pdn.labelling.portal.tracking;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.RecordedAct;
import fr.pdn.labelling.portal.process.ModelStep;
import fr.pdn.labelling.signature.Agreements;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a phase is made of: its steps, and what is done once for each professional. */
final class StageParts {
    private static final String AWARD = "awardLabel";
    private static final Set<Act> STOPS =
            EnumSet.of(Act.CHARTER_DECLINED, Act.MISSION_LETTER_DECLINED, Act.TRAINING_MISSED);
    private static final Act[] STOPS_OR_GOES_ON = {
        Act.CHARTER_DECLINED,
        Act.MISSION_LETTER_DECLINED,
        Act.TRAINING_MISSED,
        Act.ENROLLED,
        Act.TRAINING_WAITING,
        Act.PLACE_OFFERED,
        Act.TRAINING_EXEMPTED,
        Act.TRAINING_ATTENDED,
        Act.PROFESSIONAL_READY
    };

    private final Dossier dossier;
    private final Waiting waiting;
    private final Optional<RecordedAct> ending;

    StageParts(Dossier dossier, Waiting waiting, Optional<RecordedAct> ending) {
        this.dossier = dossier;
        this.waiting = waiting;
        this.ending = ending;
    }

    /** Of a phase to come, its great parts alone. */
    static List<Stage> outline(ModelStep phase) {
        return phase.steps().stream()
                .filter(step -> phase.called() == null && step.called() != null)
                .map(step -> Stage.toCome(step.name(), Stage.Now.NOTHING, List.of()))
                .toList();
    }

    List<Stage> of(ModelStep phase) {
        return phase.each()
                ? people(phase)
                        .map(ref -> part(phase, dossier.nameOf(ref), ref))
                        .toList()
                : steps(phase, null);
    }

    /** Steps that have no facts of their own are told by what they belong to. */
    private List<Stage> steps(ModelStep phase, String ref) {
        return phase.steps().stream()
                .filter(step -> StepFacts.BY_STEP.containsKey(step.id()))
                .flatMap(step -> step.each() ? eachPerson(step) : Stream.of(part(step, step.name(), ref)))
                .filter(part -> ending.isEmpty() || part.standing() != Standing.TO_COME)
                .toList();
    }

    private Stream<Stage> eachPerson(ModelStep step) {
        return people(step).map(ref -> part(step, step.name() + " – " + dossier.nameOf(ref), ref));
    }

    /** Those who go on to the label are those who are ready. */
    private Stream<String> people(ModelStep step) {
        return Agreements.retained(dossier).stream()
                .filter(ref -> !step.id().equals(AWARD)
                        || dossier.lastAbout(ref, Act.PROFESSIONAL_READY).isPresent());
    }

    private Stage part(ModelStep step, String title, String ref) {
        var made = steps(step, ref);
        var done = StepFacts.doneBy(step.id(), dossier, ref);
        var facts = step.each() ? facts(step, ref) : List.<Stage.Fact>of();
        if (waiting.at(step, ref)) {
            return Stage.current(title, waiting.now(step, ref), facts, made);
        }
        if (done.isPresent()) {
            return Stage.done(title, done.get().at(), facts, made);
        }
        boolean begun = made.stream().anyMatch(part -> part.standing() != Standing.TO_COME);
        return (step.each() ? stop(ref) : Optional.<RecordedAct>empty())
                .or(() -> ending.filter(end -> begun))
                .map(act -> Stage.stopped(title, act.at(), act.kind().label(), facts, made))
                .orElseGet(() -> begun
                        ? Stage.current(title, Stage.Now.NOTHING, facts, made)
                        : Stage.toCome(title, Stage.Now.NOTHING, made));
    }

    private Optional<RecordedAct> stop(String ref) {
        return dossier.lastAbout(ref, STOPS_OR_GOES_ON).filter(act -> STOPS.contains(act.kind()));
    }

    /** What was said of someone until they were ready, and since. */
    private List<Stage.Fact> facts(ModelStep step, String ref) {
        var ready = dossier.lastAbout(ref, Act.PROFESSIONAL_READY)
                .map(RecordedAct::id)
                .orElse(Long.MAX_VALUE);
        return step.id().equals(AWARD)
                ? KnownFacts.of(dossier, ref, ready, Long.MAX_VALUE)
                : KnownFacts.of(dossier, ref, 0, ready);
    }
}
