package fr.pdn.labelling.movement;

/** What becomes of a convention without a professional. */
public enum SuccessionDecision {
    EXTENDED,
    CONVENTION_ENDED
}
