package fr.pdn.labelling.movement;

import fr.pdn.labelling.candidature.CurrentActor;
import fr.pdn.labelling.change.Change;
import fr.pdn.labelling.change.Closed;
import java.util.Map;
import org.springframework.stereotype.Service;

/** A merger that a reviewer learnt of. The structure is told, and sends the document that proves it. */
@Service
class EnteredMerger implements EnteredChange {
    private final MergerNotice notice;
    private final Mergers mergers;
    private final CurrentActor actor;

    EnteredMerger(MergerNotice notice, Mergers mergers, CurrentActor actor) {
        this.notice = notice;
        this.mergers = mergers;
        this.actor = actor;
    }

    @Override
    public String path() {
        return "fusion";
    }

    @Override
    public String heading() {
        return "Saisir une fusion de structures";
    }

    @Override
    public String introduction() {
        return "Vous avez appris d’une autre source que la structure a fusionné. Dites d’où vous le tenez. La structure en est prévenue et envoie le document qui le prouve, puis la direction décide.";
    }

    @Override
    public Change announced() {
        return notice;
    }

    @Override
    public void enter(String number, Map<String, Object> answers) {
        LearntReason.require(answers);
        mergers.declare(number, LearntReason.typedBy(actor, answers), dossier -> Closed.refuse(closed(dossier)));
    }
}
