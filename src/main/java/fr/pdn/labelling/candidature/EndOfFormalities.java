package fr.pdn.labelling.candidature;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A convention may end before everyone is labelled: nobody is asked to sign, trained or paid for it afterwards. */
@Component
class EndOfFormalities {
    private final Candidatures candidatures;
    private final LabellingProcedure procedure;

    EndOfFormalities(Candidatures candidatures, LabellingProcedure procedure) {
        this.candidatures = candidatures;
        this.procedure = procedure;
    }

    @EventListener
    void over(CandidatureOver over) {
        if (over.ofConvention()) {
            procedure.conventionOver(
                    candidatures.find(over.candidature()).orElseThrow().number());
        }
    }
}
