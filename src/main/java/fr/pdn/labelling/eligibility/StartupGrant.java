package fr.pdn.labelling.eligibility;

import fr.pdn.labelling.candidature.GrantScale;
import fr.pdn.labelling.engine.Decisions;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Cahier des charges §5: a lump sum of 500 € to 1 500 € by number of promeneurs. The scale is the table « startup-grant ». */
@Component
public class StartupGrant implements GrantScale {
    /** More people than a structure presents. */
    private static final int MANY = 20;

    private final Decisions decisions;

    StartupGrant(Decisions decisions) {
        this.decisions = decisions;
    }

    /** @param professionals from how many on, until the next step */
    public record Step(int professionals, long cents) {}

    /** @return the scale as it is now, without the steps that change nothing */
    public List<Step> scale() {
        return IntStream.rangeClosed(1, MANY)
                .filter(professionals -> cents(professionals) != cents(professionals - 1))
                .mapToObj(professionals -> new Step(professionals, cents(professionals)))
                .toList();
    }

    @Override
    public long cents(int professionals) {
        var rule = decisions
                .evaluate("startup-grant", Map.of("retainedCount", professionals, "grantAlreadyReceived", false))
                .get(0);
        return ((Number) rule.values().iterator().next()).longValue() * 100;
    }
}
