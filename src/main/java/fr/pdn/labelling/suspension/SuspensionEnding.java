package fr.pdn.labelling.suspension;

/** How one of the suspensions of a label ended. */
enum SuspensionEnding {
    LIFTED,
    LAPSED,
    /** An urgent one, by the decision that followed. */
    REPLACED,
    TERMINATED,
    WITHDRAWN
}
