package fr.pdn.labelling.movement;

import fr.pdn.labelling.candidature.CurrentActor;
import fr.pdn.labelling.change.Change;
import java.util.Map;
import org.springframework.stereotype.Service;

/** A reviewer learns from elsewhere that someone is employed otherwise: the same notice, in their name and with its reason. */
@Service
class EnteredEmployment implements EnteredChange {
    private final EmploymentNotice notice;
    private final CurrentActor actor;

    EnteredEmployment(EmploymentNotice notice, CurrentActor actor) {
        this.notice = notice;
        this.actor = actor;
    }

    @Override
    public String path() {
        return "statut";
    }

    @Override
    public String heading() {
        return "Saisir un changement de statut d’emploi";
    }

    @Override
    public String introduction() {
        return "Vous avez appris d’une autre source que le statut d’emploi d’un professionnel change. Dites d’où vous le tenez. Le changement est examiné comme si la structure l’avait signalé\u00a0: rien ne prend fin sans la décision de la direction.";
    }

    @Override
    public Change announced() {
        return notice;
    }

    @Override
    public void enter(String number, Map<String, Object> answers) {
        LearntReason.require(answers);
        notice.announce(number, LearntReason.typedBy(actor, answers));
    }
}
