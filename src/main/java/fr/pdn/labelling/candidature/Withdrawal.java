package fr.pdn.labelling.candidature;

import fr.pdn.labelling.forms.InvalidAnswersException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Retrait » : before the decision only; afterwards a structure renounces. */
@Service
public class Withdrawal {
    private final Dossiers dossiers;
    private final LabellingProcedure procedure;

    Withdrawal(Dossiers dossiers, LabellingProcedure procedure) {
        this.dossiers = dossiers;
        this.procedure = procedure;
    }

    @Transactional
    public void request(String number) {
        if (dossiers.get(number).closed()) {
            throw InvalidAnswersException.at(
                    "", "Votre candidature n’est plus en cours d’examen : elle ne peut plus être retirée.");
        }
        procedure.withdrawalRequested(number);
    }
}
