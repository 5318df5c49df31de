package fr.pdn.labelling.suspension;

import static fr.pdn.labelling.suspension.BreachFile.CHOICE;
import static fr.pdn.labelling.suspension.BreachFile.UNTIL;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.label.LabelEnding;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What becomes of a suspension: lifted, prolonged once, ended with the label or the convention, or over at its last day. */
@Service
public class SuspensionCourse {
    private static final String PROFESSIONALS = "professionals";

    private final BreachFiles files;
    private final BreachActs acts;
    private final LabelMeasures measures;
    private final Repayments repayments;
    private final FourEyes eyes;
    private final SuspensionProcedure procedure;

    SuspensionCourse(
            BreachFiles files,
            BreachActs acts,
            LabelMeasures measures,
            Repayments repayments,
            FourEyes eyes,
            SuspensionProcedure procedure) {
        this.files = files;
        this.acts = acts;
        this.measures = measures;
        this.repayments = repayments;
        this.eyes = eyes;
        this.procedure = procedure;
    }

    public void requestLifting(long breach, String request) {
        var file = files.get(breach);
        acts.record(file, Act.LIFTING_REQUESTED, file.professional(), Map.of("message", request));
    }

    /** @throws InvalidAnswersException when a suspension is maintained without saying why */
    public void answer(long breach, LiftingDecision decision, String reason) {
        var file = files.get(breach);
        if (decision == LiftingDecision.MAINTAINED && reason.isBlank()) {
            throw InvalidAnswersException.at(
                    "/reason", "Dites pourquoi la suspension est maintenue\u00a0: la structure lira votre motif.");
        }
        var said = new LinkedHashMap<String, Object>(Map.of(CHOICE, decision, "reason", reason));
        if (decision == LiftingDecision.LIFTED) {
            said.put(PROFESSIONALS, measures.restore(file, SuspensionEnding.LIFTED, reason));
        }
        acts.record(file, Act.LIFTING_DECIDED, file.professional(), said);
    }

    /** @throws InvalidAnswersException when a reason, a clause or another hand is missing, or it was prolonged before */
    public void decide(long breach, OutcomeRuling ruling) {
        var file = files.get(breach);
        if (ruling.outcome() != SuspensionOutcome.LIFTED && ruling.reason().isBlank()) {
            throw InvalidAnswersException.at("/reason", "Motivez cette décision, en fait et en droit.");
        }
        var said = new LinkedHashMap<String, Object>(Map.of(CHOICE, ruling.outcome(), "reason", ruling.reason()));
        switch (ruling.outcome()) {
            case LIFTED -> said.put(PROFESSIONALS, measures.restore(file, SuspensionEnding.LIFTED, ruling.reason()));
            case PROLONGED -> prolong(file, ruling, said);
            case TERMINATED -> terminate(file, ruling, said);
        }
        acts.record(file, Act.SUSPENSION_OUTCOME_DECIDED, file.professional(), said);
        if (ruling.outcome() == SuspensionOutcome.TERMINATED && file.professional() == null) {
            acts.record(file, Act.CONVENTION_TERMINATED, Map.of("clause", ruling.clause()));
        }
        if (ruling.outcome() == SuspensionOutcome.TERMINATED && ruling.repaymentCents() > 0) {
            procedure.repaymentDecided(file.dossier().number(), breach);
        }
    }

    private void prolong(BreachFile file, OutcomeRuling ruling, Map<String, Object> said) {
        if (measures.prolonged(file)) {
            throw InvalidAnswersException.at(
                    "/suspensionOutcome",
                    "Cette suspension a déjà été prolongée\u00a0: elle ne peut l’être qu’une fois.");
        }
        var until = SuspensionDecisions.until(ruling.until(), file.until().orElseThrow());
        measures.prolong(file, until);
        said.put(UNTIL, until);
        said.put(PROFESSIONALS, measures.concerned(file, file.professional()));
    }

    private void terminate(BreachFile file, OutcomeRuling ruling, Map<String, Object> said) {
        eyes.require(file, "/suspensionOutcome");
        if (ruling.clause().isBlank()) {
            throw InvalidAnswersException.at(
                    "/clause", "Nommez la clause de la convention sur laquelle repose la résiliation.");
        }
        repayments.check(file, ruling.repaymentCents(), ruling.repaymentReason());
        var whole = file.professional() == null;
        said.put("clause", ruling.clause());
        said.put("repaymentCents", ruling.repaymentCents());
        said.put("repaymentReason", ruling.repaymentReason());
        said.put(
                PROFESSIONALS,
                measures.end(
                        file,
                        file.professional(),
                        whole ? LabelEnding.CONVENTION_ENDED : LabelEnding.WITHDRAWN,
                        SuspensionEnding.TERMINATED,
                        ruling.reason()));
    }

    /** At its last day without a decision: what was decided for a time is over with it. */
    public void lapse(long breach) {
        var file = files.get(breach);
        var professionals = measures.restore(
                file, SuspensionEnding.LAPSED, "La suspension est arrivée au terme fixé par la décision.");
        acts.record(file, Act.SUSPENSION_LAPSED, file.professional(), Map.of(PROFESSIONALS, professionals));
    }
}
