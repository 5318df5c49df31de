package fr.pdn.labelling.movement;

import fr.pdn.labelling.forms.Form;
import fr.pdn.labelling.forms.Forms;
import org.springframework.stereotype.Component;

/** Whoever arrives is asked about as a candidature asks, by the same questions. */
@Component
class ArrivalForms {
    private final Form successor;

    ArrivalForms(Forms forms) {
        this.successor = forms.followedByRow("present-successor", "candidature-professionals", "professionals");
    }

    Form successor() {
        return successor;
    }
}
