package fr.pdn.labelling.candidature;

import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.mail.MailTemplate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A question from an agent to the structure, and its answer, beside the steps of the procedure. */
@Service
public class Questions {
    private static final int LONGEST = 4_000;
    private final Dossiers dossiers;
    private final Journal journal;
    private final Notifications notifications;

    Questions(Dossiers dossiers, Journal journal, Notifications notifications) {
        this.dossiers = dossiers;
        this.journal = journal;
        this.notifications = notifications;
    }

    /** Whether the structure may still be asked something. */
    public static boolean askable(Dossier dossier) {
        return !dossier.state().over();
    }

    /** Questions that no answer has followed yet, the oldest first. */
    public static List<RecordedAct> waiting(Dossier dossier) {
        return dossier.since(Act.QUESTION_ANSWERED).stream()
                .filter(act -> act.kind() == Act.QUESTION_ASKED)
                .toList();
    }

    /** @throws InvalidAnswersException when the dossier is over, or the question empty, too long or asked already */
    @Transactional
    public void ask(String number, String question) {
        var dossier = dossiers.get(number);
        var asked = said("/question", question);
        if (!askable(dossier)) {
            throw InvalidAnswersException.at(
                    "/question", "Ce dossier est clos : la structure ne peut plus être interrogée.");
        }
        if (waiting(dossier).stream().anyMatch(act -> act.text("question").equals(asked))) {
            throw InvalidAnswersException.at("/question", "Cette question a déjà été posée et attend sa réponse.");
        }
        var act = journal.record(dossier.candidature().id(), Act.QUESTION_ASKED, Map.of("question", asked));
        notifications.send(MailTemplate.QUESTION_ASKED.fileName(), number, null, "question-" + act);
    }

    /** @throws InvalidAnswersException when nothing was asked, or the answer is empty or too long */
    @Transactional
    public void answer(String number, String answer) {
        var dossier = dossiers.get(number);
        if (waiting(dossier).isEmpty()) {
            throw InvalidAnswersException.at("/answer", "Aucune question n’attend de réponse sur ce dossier.");
        }
        journal.record(dossier.candidature().id(), Act.QUESTION_ANSWERED, Map.of("answer", said("/answer", answer)));
    }

    private static String said(String pointer, String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST || text.indexOf('\0') >= 0) {
            throw InvalidAnswersException.at(pointer, "Écrivez votre message, en 4 000 caractères au plus.");
        }
        return text.strip();
    }
}
