package fr.pdn.labelling.repayment;

import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Repayment;

/** A repayment with the dossier it belongs to. */
public record ListedRepayment(Dossier dossier, Repayment repayment) {
    public String number() {
        return dossier.number();
    }

    public String structure() {
        return dossier.answers().structure().name();
    }
}
