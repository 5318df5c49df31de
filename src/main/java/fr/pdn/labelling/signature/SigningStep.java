package fr.pdn.labelling.signature;

import fr.pdn.labelling.candidature.Act;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is signed in a step of the procedure, and for whom.
 *
 * @param id of the step in its model
 * @param act that the dossier keeps of the signature
 * @param outcome name of what the step answers
 */
public record SigningStep(String id, AgreementKind kind, Party party, Act act, String outcome) {
    public static final SigningStep CONVENTION = new SigningStep(
            "signConvention", AgreementKind.CONVENTION, Party.STRUCTURE, Act.CONVENTION_SIGNED, "signatureOutcome");
    public static final SigningStep CHARTER = new SigningStep(
            "signCharter", AgreementKind.CHARTER, Party.PROFESSIONAL, Act.CHARTER_SIGNED, "charterOutcome");
    public static final SigningStep CHARTER_OF_EMPLOYER = new SigningStep(
            "countersignCharter", AgreementKind.CHARTER, Party.STRUCTURE, Act.CHARTER_COUNTERSIGNED, "charterOutcome");
    public static final SigningStep MISSION_LETTER = new SigningStep(
            "signMissionLetter",
            AgreementKind.MISSION_LETTER,
            Party.STRUCTURE,
            Act.MISSION_LETTER_SIGNED,
            "missionLetterOutcome");

    /** @param step id of a step that waits for an outsider */
    public static Optional<SigningStep> of(String step) {
        return Stream.of(CONVENTION, CHARTER, CHARTER_OF_EMPLOYER, MISSION_LETTER)
                .filter(known -> known.id().equals(step))
                .findFirst();
    }

    /** @param professional of the step, or null: the convention is the same for all */
    String about(String professional) {
        return kind == AgreementKind.CONVENTION ? null : professional;
    }
}
