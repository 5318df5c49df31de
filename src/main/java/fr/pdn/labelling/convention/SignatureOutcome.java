package fr.pdn.labelling.convention;

public enum SignatureOutcome {
    SIGNED,
    REFUSED;

    /** A structure that does not sign renounces. */
    public ConventionOutcome conventionOutcome() {
        return this == SIGNED ? ConventionOutcome.SIGNED : ConventionOutcome.RENOUNCED;
    }
}
