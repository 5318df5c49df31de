package fr.pdn.labelling.label.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;
import static fr.pdn.labelling.label.process.LabelVariables.SIGNATURES;

import fr.pdn.labelling.label.SignatureWatch;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AssessSignaturesDelegate implements JavaDelegate {
    private final SignatureWatch watch;

    AssessSignaturesDelegate(SignatureWatch watch) {
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SIGNATURES.set(execution, watch.left(execution.getProcessBusinessKey(), PROFESSIONAL.in(execution)));
    }
}
