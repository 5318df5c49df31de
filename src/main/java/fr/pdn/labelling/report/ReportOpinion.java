package fr.pdn.labelling.report;

/** What the coordination thinks of a report. */
public enum ReportOpinion {
    FAVOURABLE,
    RESERVED
}
