package fr.pdn.labelling.repayment;

public enum WaiverDecision {
    WAIVED,
    MAINTAINED
}
