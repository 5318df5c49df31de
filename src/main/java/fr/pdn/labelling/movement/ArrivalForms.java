package fr.pdn.labelling.movement;

import fr.pdn.labelling.forms.Form;
import fr.pdn.labelling.forms.Forms;
import org.springframework.stereotype.Component;

/** Whoever arrives is asked about as a candidature asks, by the same questions. */
@Component
class ArrivalForms {
    private final Form successor;
    private final Form addition;

    ArrivalForms(Forms forms) {
        this.successor = asking(forms, "present-successor");
        this.addition = asking(forms, "present-addition");
    }

    private static Form asking(Forms forms, String name) {
        return forms.followedByRow(name, "candidature-professionals", "professionals");
    }

    Form successor() {
        return successor;
    }

    Form addition() {
        return addition;
    }
}
