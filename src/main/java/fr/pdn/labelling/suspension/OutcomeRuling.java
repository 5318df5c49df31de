package fr.pdn.labelling.suspension;

import java.time.LocalDate;

/**
 * How the director lets a suspension go on or end.
 *
 * @param until the new last day, null for the longest time
 * @param clause of the convention, on which a termination rests
 * @param repaymentCents what the structure pays back
 */
public record OutcomeRuling(
        SuspensionOutcome outcome,
        String reason,
        LocalDate until,
        String clause,
        long repaymentCents,
        String repaymentReason) {}
