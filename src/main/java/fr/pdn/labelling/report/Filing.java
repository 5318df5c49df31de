package fr.pdn.labelling.report;

/** How the wait for a report ended. */
public enum Filing {
    FILED,
    WAIVED
}
