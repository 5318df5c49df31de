package fr.pdn.labelling.suspension;

import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.label.Labels;
import fr.pdn.labelling.presence.PresenceBreach;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A level « À contacter » that ends in a breach is a report like any other, in the same transaction. */
@Component
class PresenceBreaches {
    private final BreachReporting reporting;
    private final Dossiers dossiers;
    private final Labels labels;

    PresenceBreaches(BreachReporting reporting, Dossiers dossiers, Labels labels) {
        this.reporting = reporting;
        this.dossiers = dossiers;
        this.labels = labels;
    }

    @EventListener
    void reported(PresenceBreach breach) {
        var candidature = dossiers.get(breach.number()).candidature().id();
        var label = labels.of(candidature, breach.professional()).orElseThrow();
        reporting.report(
                new ReportedBreach(breach.number(), label, BreachGround.S1, breach.facts(), BreachSource.PRESENCE));
    }
}
