package fr.pdn.labelling.repayment;

/** What the payment service notes of a repayment. */
public enum RepaymentOutcome {
    REPAID,
    PARTLY_REPAID,
    TIME_GIVEN,
    /** A director decides: see {@link WaiverDecision}. */
    WAIVER_ASKED,
    TRANSFERRED
}
