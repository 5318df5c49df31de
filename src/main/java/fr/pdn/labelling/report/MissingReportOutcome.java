package fr.pdn.labelling.report;

/** What a reviewer makes of a report that does not come. */
public enum MissingReportOutcome {
    EXTENDED,
    BREACH,
    WAIVED
}
