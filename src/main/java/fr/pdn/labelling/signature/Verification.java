package fr.pdn.labelling.signature;

/** What became of an answer. */
public enum Verification {
    VERIFIED,
    WRONG,
    /** Nothing was asked, or the answer comes too late: it must be asked again. */
    OVER
}
