package fr.pdn.labelling.suspension.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.REASON;
import static fr.pdn.labelling.suspension.process.SuspensionVariables.LIFTING_DECISION;
import static fr.pdn.labelling.suspension.process.SuspensionVariables.SUSPENSION_OUTCOME;
import static fr.pdn.labelling.suspension.process.SuspensionVariables.breachOf;

import fr.pdn.labelling.suspension.SuspensionCourse;
import fr.pdn.labelling.suspension.SuspensionOutcome;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The sub-process has one way out: a suspension that is lifted on request leaves it as one that is lifted at its end. */
@Component
class RecordLiftingDecisionDelegate implements JavaDelegate {
    private final SuspensionCourse course;

    RecordLiftingDecisionDelegate(SuspensionCourse course) {
        this.course = course;
    }

    @Override
    public void execute(DelegateExecution execution) {
        course.answer(
                breachOf(execution),
                LIFTING_DECISION.in(execution),
                REASON.optionalIn(execution).orElse(""));
        SUSPENSION_OUTCOME.set(execution, SuspensionOutcome.LIFTED);
    }
}
