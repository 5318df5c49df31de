package fr.pdn.labelling.label.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;
import static fr.pdn.labelling.candidature.process.CandidatureVariables.REASON;
import static fr.pdn.labelling.label.process.LabelVariables.ABANDONMENT_OUTCOME;

import fr.pdn.labelling.label.SignatureWatch;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordAbandonmentReviewDelegate implements JavaDelegate {
    private final SignatureWatch watch;

    RecordAbandonmentReviewDelegate(SignatureWatch watch) {
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        watch.decide(
                execution.getProcessBusinessKey(),
                PROFESSIONAL.in(execution),
                ABANDONMENT_OUTCOME.in(execution),
                REASON.optionalIn(execution).orElse(""));
    }
}
