package fr.pdn.labelling.candidature;

/** Where a repayment stands. Never stored: read from its acts. */
public enum RepaymentState {
    DECIDED,
    DEMANDED,
    REPAID,
    WAIVED,
    TRANSFERRED;

    /** Nothing more is awaited of the structure here. */
    public boolean over() {
        return compareTo(REPAID) >= 0;
    }

    RepaymentState after(Act act) {
        return switch (act) {
            case REPAYMENT_DEMANDED -> DEMANDED;
            case REPAYMENT_RECEIVED -> REPAID;
            case REPAYMENT_WAIVED -> WAIVED;
            case REPAYMENT_TRANSFERRED -> TRANSFERRED;
            default -> this;
        };
    }
}
