package fr.pdn.labelling.report;

/** What a reviewer answers to a report. */
public enum ReportOutcome {
    VALIDATED,
    TO_COMPLETE
}
