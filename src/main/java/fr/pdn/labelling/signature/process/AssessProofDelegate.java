package fr.pdn.labelling.signature.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;
import static fr.pdn.labelling.signature.process.SignatureVariables.PROOF_STAGE;
import static fr.pdn.labelling.signature.process.SignatureVariables.SIGNATURE_PROOF;
import static fr.pdn.labelling.signature.process.SignatureVariables.stepOf;

import fr.pdn.labelling.signature.SignatureProof;
import fr.pdn.labelling.signature.SignedTexts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AssessProofDelegate implements JavaDelegate {
    private final SignedTexts signed;

    AssessProofDelegate(SignedTexts signed) {
        this.signed = signed;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var stage = signed.stage(
                execution.getProcessBusinessKey(),
                stepOf(execution),
                PROFESSIONAL.optionalIn(execution).orElse(null));
        PROOF_STAGE.set(execution, stage);
        SIGNATURE_PROOF.set(execution, SignatureProof.ESTABLISHED);
    }
}
