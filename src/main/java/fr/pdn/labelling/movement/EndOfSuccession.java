package fr.pdn.labelling.movement;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.CandidatureOver;
import fr.pdn.labelling.candidature.Candidatures;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nobody looks for a successor in a convention that is over, unless it is over for that very reason. */
@Component
class EndOfSuccession {
    private final Candidatures candidatures;
    private final MovementProcedure process;

    EndOfSuccession(Candidatures candidatures, MovementProcedure process) {
        this.candidatures = candidatures;
        this.process = process;
    }

    @EventListener
    void over(CandidatureOver over) {
        if (over.ofConvention() && over.act() != Act.SUCCESSION_CLOSED) {
            process.successionPointless(
                    candidatures.find(over.candidature()).orElseThrow().number());
        }
    }
}
