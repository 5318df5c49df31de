package fr.pdn.labelling.candidature;

import java.util.UUID;

/**
 * A candidature, or its convention, has come to an end, whichever way: whatever waits beside it waits for nothing.
 *
 * @param act that ended it
 */
public record CandidatureOver(UUID candidature, Act act) {
    /** After it was signed. */
    public boolean ofConvention() {
        return act.state().filter(CandidatureState.CLOSED::equals).isPresent();
    }
}
