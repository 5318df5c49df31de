package fr.pdn.labelling.convention;

public enum ConventionOutcome {
    SIGNED,
    RENOUNCED
}
