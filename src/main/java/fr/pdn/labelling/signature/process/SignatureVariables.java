package fr.pdn.labelling.signature.process;

import fr.pdn.labelling.engine.Variable;
import fr.pdn.labelling.signature.ProofStage;
import fr.pdn.labelling.signature.ScanOutcome;
import fr.pdn.labelling.signature.SignatureProof;
import fr.pdn.labelling.signature.SigningStep;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The variables of signature-proof, each declared once. */
final class SignatureVariables {
    static final Variable<String> SIGNING_STEP = Variable.text("signingStep");
    static final Variable<ProofStage> PROOF_STAGE = Variable.of("proofStage", ProofStage.class);
    static final Variable<ScanOutcome> SCAN_OUTCOME = Variable.of("scanOutcome", ScanOutcome.class);
    static final Variable<SignatureProof> SIGNATURE_PROOF = Variable.of("signatureProof", SignatureProof.class);

    private SignatureVariables() {}

    static SigningStep stepOf(VariableScope scope) {
        return SigningStep.of(SIGNING_STEP.in(scope)).orElseThrow();
    }
}
