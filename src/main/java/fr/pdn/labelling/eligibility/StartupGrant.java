package fr.pdn.labelling.eligibility;

import fr.pdn.labelling.engine.Decisions;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Cahier des charges §5: a lump sum of 500 € to 1 500 € by number of promeneurs. The scale is the table « startup-grant ». */
@Component
class StartupGrant {
    private final Decisions decisions;

    StartupGrant(Decisions decisions) {
        this.decisions = decisions;
    }

    /** @return cents, for a structure that has had no grant yet */
    long cents(int professionals) {
        var rule = decisions
                .evaluate("startup-grant", Map.of("retainedCount", professionals, "grantAlreadyReceived", false))
                .get(0);
        return ((Number) rule.values().iterator().next()).longValue() * 100;
    }
}
