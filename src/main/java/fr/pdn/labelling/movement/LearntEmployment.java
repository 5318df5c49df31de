package fr.pdn.labelling.movement;

import fr.pdn.labelling.candidature.CurrentActor;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.forms.Form;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** A reviewer learns from elsewhere that someone is employed otherwise: the same notice, in their name and with its reason. */
@Service
public class LearntEmployment {
    private static final String REASON = "reason";

    private final EmploymentNotice notice;
    private final CurrentActor actor;

    LearntEmployment(EmploymentNotice notice, CurrentActor actor) {
        this.notice = notice;
        this.actor = actor;
    }

    public Form form() {
        return notice.form();
    }

    public Map<String, Object> context(Dossier dossier) {
        return notice.context(dossier);
    }

    public Optional<String> closed(Dossier dossier) {
        return notice.closed(dossier);
    }

    /** @throws InvalidAnswersException when nothing says how it was learnt, or the change is under examination */
    public void enter(String number, Map<String, Object> answers) {
        if (String.valueOf(answers.getOrDefault(REASON, "")).isBlank()) {
            throw InvalidAnswersException.at(
                    "/" + REASON, "Dites comment vous l’avez appris\u00a0: c’est le motif de cet examen.");
        }
        var said = new LinkedHashMap<>(answers);
        said.put("enteredBy", actor.name());
        notice.announce(number, said);
    }
}
