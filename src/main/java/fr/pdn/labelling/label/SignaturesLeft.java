package fr.pdn.labelling.label;

/** Whether a professional's charter or mission letter still waits for a signature. */
public enum SignaturesLeft {
    AWAITED,
    COMPLETE
}
