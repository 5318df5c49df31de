package fr.pdn.labelling.movement;

import fr.pdn.labelling.candidature.CurrentActor;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.change.Change;
import fr.pdn.labelling.change.Closed;
import fr.pdn.labelling.forms.Form;
import fr.pdn.labelling.forms.Forms;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** A structure takes back its notice by a letter. */
@Service
class EnteredConventionKept implements EnteredChange {
    private final Forms forms;
    private final ConventionKept announced;
    private final ConventionNotices notices;
    private final ConventionNoticeDays days;
    private final CurrentActor actor;

    EnteredConventionKept(
            Forms forms,
            ConventionKept announced,
            ConventionNotices notices,
            ConventionNoticeDays days,
            CurrentActor actor) {
        this.forms = forms;
        this.announced = announced;
        this.notices = notices;
        this.days = days;
        this.actor = actor;
    }

    @Override
    public String path() {
        return "maintien";
    }

    @Override
    public String heading() {
        return "Saisir l’annulation d’une fin de convention";
    }

    @Override
    public String introduction() {
        return "La structure revient par une lettre sur la fin de sa convention, avant le dernier jour. Tous en sont prévenus par courriel.";
    }

    @Override
    public String sending() {
        return "Enregistrer l’annulation";
    }

    @Override
    public String entered() {
        return "La fin de la convention est annulée. Tous en sont prévenus par courriel.";
    }

    @Override
    public Change announced() {
        return announced;
    }

    @Override
    public Form form() {
        return forms.named("enter-convention-kept");
    }

    @Override
    public Optional<String> closed(Dossier dossier) {
        return days.keptClosed(dossier);
    }

    @Override
    public void enter(String number, Map<String, Object> answers) {
        notices.takeBack(number, LearntReason.typedBy(actor, answers), dossier -> Closed.refuse(closed(dossier)));
    }
}
