package fr.pdn.labelling.report;

import fr.pdn.labelling.candidature.Act;

/** Where the report of a year stands, read from what happened to it last. */
public enum ReportState {
    AWAITED("Attendu"),
    FILED("Déposé, à analyser"),
    ANALYSED("Analysé, à valider"),
    RETURNED("À compléter par la structure"),
    EXTENDED("Attendu, délai accordé"),
    BREACH("Manquement signalé"),
    WAIVED("Dispensé"),
    VALIDATED("Validé");

    private final String label;

    ReportState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Counted in the figures of the department: the structure has signed it. */
    public boolean counted() {
        return this == FILED || this == ANALYSED || this == VALIDATED;
    }

    static ReportState after(Act last) {
        return switch (last) {
            case ANNUAL_REPORT_FILED -> FILED;
            case ANNUAL_REPORT_ANALYSED -> ANALYSED;
            case ANNUAL_REPORT_RETURNED -> RETURNED;
            case ANNUAL_REPORT_EXTENDED -> EXTENDED;
            case ANNUAL_REPORT_BREACH_REPORTED -> BREACH;
            case ANNUAL_REPORT_WAIVED -> WAIVED;
            case ANNUAL_REPORT_VALIDATED -> VALIDATED;
            default -> AWAITED;
        };
    }
}
