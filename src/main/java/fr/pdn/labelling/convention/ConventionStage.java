package fr.pdn.labelling.convention;

public enum ConventionStage {
    TO_DRAFT,
    SIGNED
}
