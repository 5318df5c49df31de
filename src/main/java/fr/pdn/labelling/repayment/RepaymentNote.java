package fr.pdn.labelling.repayment;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the payment service types about a repayment.
 *
 * @param receivedOn day of the payment, null when there is none
 * @param euros that came, null when there is none
 * @param newDueOn the new last day to pay, null when none is given
 * @param reason may be empty
 */
public record RepaymentNote(
        RepaymentOutcome outcome, LocalDate receivedOn, BigDecimal euros, LocalDate newDueOn, String reason) {}
