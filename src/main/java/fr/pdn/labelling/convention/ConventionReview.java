package fr.pdn.labelling.convention;

/** The reviewer's reading of the drafted convention. */
public enum ConventionReview {
    READY,
    TO_CORRECT
}
