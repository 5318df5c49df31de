package fr.pdn.labelling.renewal;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.CandidatureOver;
import fr.pdn.labelling.candidature.Candidatures;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A convention that ends before its term is not renewed: nothing of its renewal is asked or decided any more. */
@Component
class EndOfRenewal {
    private final Candidatures candidatures;
    private final RenewalProcedure procedure;

    EndOfRenewal(Candidatures candidatures, RenewalProcedure procedure) {
        this.candidatures = candidatures;
        this.procedure = procedure;
    }

    @EventListener
    void over(CandidatureOver over) {
        if (over.ofConvention() && over.act() != Act.CONVENTION_EXPIRED) {
            procedure.renewalPointless(
                    candidatures.find(over.candidature()).orElseThrow().number());
        }
    }
}
