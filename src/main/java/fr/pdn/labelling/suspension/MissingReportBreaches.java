package fr.pdn.labelling.suspension;

import fr.pdn.labelling.report.ReportBreach;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An annual report that a reviewer calls a breach is a report of the whole convention, in the same transaction. */
@Component
class MissingReportBreaches {
    private final BreachReporting reporting;

    MissingReportBreaches(BreachReporting reporting) {
        this.reporting = reporting;
    }

    @EventListener
    void reported(ReportBreach breach) {
        var facts = "Bilan annuel %d non remis. %s".formatted(breach.year(), breach.facts());
        reporting.report(new ReportedBreach(breach.number(), null, BreachGround.S5, facts, BreachSource.CAF));
    }
}
