package fr.pdn.labelling.suspension;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.engine.Decisions;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks the table « breach-measure ». Shown to who decides, never applied. */
@Component
public class MeasureProposals {
    private static final int MONTHS = 24;
    private static final Set<BreachState> NOT_ESTABLISHED =
            EnumSet.of(BreachState.TO_QUALIFY, BreachState.DISMISSED, BreachState.CLOSED, BreachState.WITHDRAWN);

    private final Decisions decisions;
    private final Breaches breaches;

    MeasureProposals(Decisions decisions, Breaches breaches) {
        this.decisions = decisions;
        this.breaches = breaches;
    }

    public ProposedMeasure of(BreachFile file) {
        var repeated = repeated(file);
        var rule = decisions
                .evaluate(
                        "breach-measure",
                        Map.of("ground", file.breach().ground().name(), "repeated", repeated))
                .get(0);
        return new ProposedMeasure(
                BreachQualification.valueOf(rule.get("firstStep").toString()),
                BreachMeasure.valueOf(rule.get("measure").toString()),
                repeated);
    }

    private boolean repeated(BreachFile file) {
        var breach = file.breach();
        return breaches.of(breach.number()).stream()
                .filter(other -> other.id() < breach.id() && other.ground() == breach.ground())
                .filter(other -> !other.reportedAt().isBefore(earliest(breach.reportedAt())))
                .anyMatch(other -> !NOT_ESTABLISHED.contains(
                        BreachFile.of(file.dossier(), other).state()));
    }

    private static Instant earliest(Instant reported) {
        return reported.atZone(Campaign.PARIS).minusMonths(MONTHS).toInstant();
    }
}
