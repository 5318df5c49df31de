package fr.pdn.labelling.suspension;

import java.time.LocalDate;

/**
 * What the director writes into the decision.
 *
 * @param scope null for what the breach is about
 * @param until null when nothing is suspended, or for the longest time
 * @param missingNoted whether the director notes that an opinion was not given in time
 */
public record SuspensionRuling(
        SuspensionDecision decision, SuspensionScope scope, LocalDate until, String reason, boolean missingNoted) {
    boolean sanction() {
        return decision != SuspensionDecision.NO_ACTION;
    }
}
