package fr.pdn.labelling.report;

/**
 * A reviewer says that a missing annual report is a breach.
 *
 * @param facts what happened
 */
public record ReportBreach(String number, int year, String facts) {}
