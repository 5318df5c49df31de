package fr.pdn.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.signature.Party;
import fr.pdn.labelling.signature.Signatories;
import fr.pdn.labelling.signature.Signing;
import fr.pdn.labelling.signature.SigningStep;
import fr.pdn.labelling.signature.Verification;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionOperations;

/** Signs as the portal does: a code is asked for, then given together with the step. */
@TestComponent
public class Pen {
    private final Signing signing;
    private final Signatories signatories;
    private final TransactionOperations transaction;

    public Pen(Signing signing, Signatories signatories, TransactionOperations transaction) {
        this.signing = signing;
        this.signatories = signatories;
        this.transaction = transaction;
    }

    /** Whose signature that step waits for. */
    public String signatory(SigningStep step, Dossier dossier, String professional) {
        return step.party() == Party.PROFESSIONAL
                ? dossier.answers().professional(professional).orElseThrow().email()
                : signatories.of(dossier).get(0);
    }

    /** @param step what completes the step, in the transaction of the signature */
    public void sign(SigningStep place, Dossier dossier, String professional, String email, Runnable step) {
        var request = signing.request(place, dossier, professional, email).orElseThrow();
        signing.ask(request);
        transaction.executeWithoutResult(status -> {
            assertThat(signing.sign(request, FixedCodes.USUAL)).isEqualTo(Verification.VERIFIED);
            step.run();
        });
    }
}
