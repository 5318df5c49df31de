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

/** A structure ends its convention by a letter: its notice began when it arrived. */
@Service
class EnteredConventionEnd implements EnteredChange {
    private final Forms forms;
    private final NoticePeriod notice;
    private final ConventionEndNotice announced;
    private final ConventionNotices notices;
    private final ConventionNoticeDays days;
    private final CurrentActor actor;

    EnteredConventionEnd(
            Forms forms,
            NoticePeriod notice,
            ConventionEndNotice announced,
            ConventionNotices notices,
            ConventionNoticeDays days,
            CurrentActor actor) {
        this.forms = forms;
        this.notice = notice;
        this.announced = announced;
        this.notices = notices;
        this.days = days;
        this.actor = actor;
    }

    @Override
    public String path() {
        return "fin-de-convention";
    }

    @Override
    public String heading() {
        return "Saisir la fin de la convention";
    }

    @Override
    public String introduction() {
        return "La structure met fin à la convention par une lettre, signée par son représentant légal. Sa demande n’a pas à être acceptée\u00a0: elle prend effet après le préavis. La structure, les professionnels, la coordination et la Caf en reçoivent la date par courriel.";
    }

    @Override
    public String sending() {
        return "Enregistrer la fin";
    }

    @Override
    public String entered() {
        return "La fin de la convention est enregistrée. Tous en sont prévenus par courriel.";
    }

    @Override
    public Change announced() {
        return announced;
    }

    @Override
    public Form form() {
        return forms.named("enter-convention-end");
    }

    @Override
    public Map<String, Object> context(Dossier dossier) {
        return Map.of("notice", notice.words());
    }

    @Override
    public Optional<String> closed(Dossier dossier) {
        return days.closedToLetters(dossier);
    }

    @Override
    public void enter(String number, Map<String, Object> answers) {
        notices.announce(number, LearntReason.typedBy(actor, answers), dossier -> Closed.refuse(closed(dossier)));
    }
}
