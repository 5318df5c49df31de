package fr.pdn.labelling.movement;

import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.GrantEnvelopes;
import fr.pdn.labelling.candidature.PromisedGrant;
import fr.pdn.labelling.candidature.Replacement;
import fr.pdn.labelling.eligibility.StartupGrant;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** Cahier des charges §5, the scale by number of promeneurs: what one more makes of it, for a director to decide. */
@Component
public class GrantDifference {
    private final LabelledPeople people;
    private final StartupGrant scale;
    private final GrantEnvelopes envelopes;

    GrantDifference(LabelledPeople people, StartupGrant scale, GrantEnvelopes envelopes) {
        this.people = people;
        this.scale = scale;
        this.envelopes = envelopes;
    }

    /**
     * @param professionals with the newcomer
     * @param onScaleCents for that many
     * @param grantedCents so far
     * @param leftCents of the envelope of the call, if it has one
     */
    public record Proposal(int professionals, long onScaleCents, long grantedCents, OptionalLong leftCents) {
        public long cents() {
            return Math.max(0, onScaleCents - grantedCents);
        }
    }

    /** Whoever takes a place brings no new grant. */
    public Proposal of(Dossier dossier, Replacement asked) {
        var present = people.present(dossier).size();
        var granted = PromisedGrant.total(dossier);
        var left = envelopes.left(dossier.candidature().campaign());
        return asked.addition()
                ? new Proposal(present + 1, scale.cents(present + 1), granted, left)
                : new Proposal(present, granted, granted, left);
    }
}
