package fr.pdn.labelling.movement;

/** Whether anyone of a structure is still labelled, or on the way to be. */
public enum RemainingTeam {
    SOME,
    NONE,
    /** The structure has given notice of the end of its convention: nobody is to be presented. */
    CONVENTION_ENDING
}
