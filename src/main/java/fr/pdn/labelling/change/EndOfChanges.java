package fr.pdn.labelling.change;

import fr.pdn.labelling.candidature.CandidatureOver;
import fr.pdn.labelling.candidature.Candidatures;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A candidature that ends takes with it what still waits beside it, in the same transaction. */
@Component
class EndOfChanges {
    private final Candidatures candidatures;
    private final StructureChange process;

    EndOfChanges(Candidatures candidatures, StructureChange process) {
        this.candidatures = candidatures;
        this.process = process;
    }

    @EventListener
    void over(CandidatureOver over) {
        process.candidatureEnded(
                candidatures.find(over.candidature()).orElseThrow().number());
    }
}
