package fr.pdn.labelling.demo;

import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.signature.SignatureCodes;
import fr.pdn.labelling.signature.SignatureRequest;
import fr.pdn.labelling.signature.Signing;
import fr.pdn.labelling.signature.SigningStep;
import fr.pdn.labelling.signature.Verification;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** A fictitious person signs as on the portal: with a code, which is not mailed to anyone. */
@Component
@Profile("!production")
class DemonstrationSignature {
    private final Dossiers dossiers;
    private final Signing signing;
    private final SignatureCodes codes;
    private final TransactionOperations transaction;

    DemonstrationSignature(
            Dossiers dossiers, Signing signing, SignatureCodes codes, TransactionOperations transaction) {
        this.dossiers = dossiers;
        this.signing = signing;
        this.codes = codes;
        this.transaction = transaction;
    }

    /** @param completion what does the step */
    void around(String step, String number, String professional, String email, Runnable completion) {
        var request = SigningStep.of(step)
                .map(place -> signing.request(place, dossiers.get(number), professional, email)
                        .orElseThrow());
        if (request.isEmpty()) {
            completion.run();
        } else {
            sign(request.get(), completion);
        }
    }

    private void sign(SignatureRequest request, Runnable completion) {
        var code = codes.issue(request).orElseThrow().code();
        transaction.executeWithoutResult(status -> {
            if (signing.sign(request, code) != Verification.VERIFIED) {
                throw new IllegalStateException("the code of " + request.number() + " was not taken");
            }
            completion.run();
        });
    }
}
