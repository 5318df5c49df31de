package fr.pdn.labelling.signature.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;
import static fr.pdn.labelling.candidature.process.CandidatureVariables.REASON;
import static fr.pdn.labelling.signature.process.SignatureVariables.SCAN_OUTCOME;
import static fr.pdn.labelling.signature.process.SignatureVariables.SIGNATURE_PROOF;
import static fr.pdn.labelling.signature.process.SignatureVariables.stepOf;

import fr.pdn.labelling.signature.ScanCheck;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordScanCheckDelegate implements JavaDelegate {
    private final ScanCheck check;

    RecordScanCheckDelegate(ScanCheck check) {
        this.check = check;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var outcome = SCAN_OUTCOME.in(execution);
        check.check(
                execution.getProcessBusinessKey(),
                stepOf(execution),
                PROFESSIONAL.optionalIn(execution).orElse(null),
                outcome,
                REASON.optionalIn(execution).orElse(""));
        SIGNATURE_PROOF.set(execution, outcome.proof());
    }
}
