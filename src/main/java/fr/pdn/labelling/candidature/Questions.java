package fr.pdn.labelling.candidature;

import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.mail.MailTemplate;
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

    @Transactional
    public void ask(String number, String question) {
        var dossier = dossiers.get(number);
        journal.record(dossier.candidature().id(), Act.QUESTION_ASKED, Map.of("question", said("/question", question)));
        notifications.send(
                MailTemplate.QUESTION_ASKED.fileName(),
                number,
                null,
                "question-" + dossier.acts().size());
    }

    @Transactional
    public void answer(String number, String answer) {
        journal.record(
                dossiers.get(number).candidature().id(),
                Act.QUESTION_ANSWERED,
                Map.of("answer", said("/answer", answer)));
    }

    private static String said(String pointer, String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST || text.indexOf('\0') >= 0) {
            throw InvalidAnswersException.at(pointer, "Écrivez votre message, en 4 000 caractères au plus.");
        }
        return text.strip();
    }
}
