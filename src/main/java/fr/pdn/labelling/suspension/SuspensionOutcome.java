package fr.pdn.labelling.suspension;

/** How a suspension goes on or ends. */
public enum SuspensionOutcome {
    LIFTED,
    PROLONGED,
    TERMINATED
}
