package fr.pdn.labelling.signature;

import java.util.Map;
import java.util.Optional;

/** What is signed in a step of the procedure, and for whom. */
public record SigningStep(AgreementKind kind, Party party) {
    private static final Map<String, SigningStep> STEPS = Map.of(
            "signConvention", new SigningStep(AgreementKind.CONVENTION, Party.STRUCTURE),
            "signCharter", new SigningStep(AgreementKind.CHARTER, Party.PROFESSIONAL),
            "countersignCharter", new SigningStep(AgreementKind.CHARTER, Party.STRUCTURE),
            "signMissionLetter", new SigningStep(AgreementKind.MISSION_LETTER, Party.STRUCTURE));

    /** @param step id of a step that waits for an outsider */
    public static Optional<SigningStep> of(String step) {
        return Optional.ofNullable(STEPS.get(step));
    }
}
