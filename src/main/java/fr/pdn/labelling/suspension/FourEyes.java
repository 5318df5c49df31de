package fr.pdn.labelling.suspension;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.CurrentActor;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whoever reviewed does not sign. */
@Component
class FourEyes {
    private static final Set<Act> REVIEWING =
            EnumSet.of(Act.BREACH_QUALIFIED, Act.BREACH_HEARING_HELD, Act.BREACH_OPINION_GIVEN);

    private final CurrentActor actor;

    FourEyes(CurrentActor actor) {
        this.actor = actor;
    }

    void require(BreachFile file, String pointer) {
        if (file.acts().stream()
                .anyMatch(act -> REVIEWING.contains(act.kind()) && act.actor().equals(actor.name()))) {
            throw InvalidAnswersException.at(
                    pointer,
                    "Vous avez instruit ce manquement ou donné un avis\u00a0: une autre personne doit décider et signer.");
        }
    }
}
