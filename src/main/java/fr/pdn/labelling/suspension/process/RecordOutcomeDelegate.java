package fr.pdn.labelling.suspension.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.REASON;
import static fr.pdn.labelling.suspension.process.SuspensionVariables.CLAUSE;
import static fr.pdn.labelling.suspension.process.SuspensionVariables.REPAYMENT_EUROS;
import static fr.pdn.labelling.suspension.process.SuspensionVariables.REPAYMENT_REASON;
import static fr.pdn.labelling.suspension.process.SuspensionVariables.SUSPENSION_OUTCOME;
import static fr.pdn.labelling.suspension.process.SuspensionVariables.UNTIL;
import static fr.pdn.labelling.suspension.process.SuspensionVariables.breachOf;

import fr.pdn.labelling.suspension.OutcomeRuling;
import fr.pdn.labelling.suspension.SuspensionCourse;
import java.math.BigDecimal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordOutcomeDelegate implements JavaDelegate {
    private final SuspensionCourse course;

    RecordOutcomeDelegate(SuspensionCourse course) {
        this.course = course;
    }

    @Override
    public void execute(DelegateExecution execution) {
        course.decide(
                breachOf(execution),
                new OutcomeRuling(
                        SUSPENSION_OUTCOME.in(execution),
                        REASON.optionalIn(execution).orElse(""),
                        UNTIL.optionalIn(execution).orElse(null),
                        CLAUSE.optionalIn(execution).orElse(""),
                        REPAYMENT_EUROS
                                .optionalIn(execution)
                                .map(BigDecimal::new)
                                .map(euros -> euros.movePointRight(2).longValueExact())
                                .orElse(0L),
                        REPAYMENT_REASON.optionalIn(execution).orElse("")));
    }
}
