package fr.pdn.labelling.candidature;

import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.mail.MailTemplate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** What an agent asks the structure, beside the steps of the procedure. */
@Service
public class Questions {
    private static final String QUESTION = "/question";
    private final Dossiers dossiers;
    private final Journal journal;
    private final Attachments attachments;
    private final ExchangeRows rows;
    private final ExchangeSteps steps;
    private final Notifications notifications;
    private final TransactionOperations transaction;

    Questions(
            Dossiers dossiers,
            Journal journal,
            Attachments attachments,
            ExchangeRows rows,
            ExchangeSteps steps,
            Notifications notifications,
            TransactionOperations transaction) {
        this.dossiers = dossiers;
        this.journal = journal;
        this.attachments = attachments;
        this.rows = rows;
        this.steps = steps;
        this.notifications = notifications;
        this.transaction = transaction;
    }

    /** Whether the structure may still be asked something. */
    public static boolean askable(Dossier dossier) {
        return !dossier.state().over();
    }

    /**
     * @throws InvalidAnswersException when the dossier is over, the question empty, too long or asked already, or a file
     *     refused: nothing is asked
     */
    public void ask(String number, MessageDesk desk, String question, List<AttachedFile> files) {
        var asked = MessageText.of(QUESTION, question);
        var dossier = dossiers.get(number);
        requireNew(dossier, desk, asked);
        var candidature = dossier.candidature().id();
        var kept = attachments.receive(candidature, files);
        try {
            transaction.executeWithoutResult(status -> send(candidature, desk, asked, kept));
        } catch (InvalidAnswersException askedMeanwhile) {
            attachments.takeBack(candidature, kept);
            throw askedMeanwhile;
        }
    }

    /** @param question id of the act that asked it */
    public QuestionState state(String number, long question) {
        var dossier = dossiers.get(number);
        return askable(dossier)
                        && new Exchange(dossier)
                                .awaitingStructure().stream()
                                        .flatMap(desk -> new Exchange(dossier).questionsOf(desk).stream())
                                        .anyMatch(waiting -> waiting.id() == question)
                ? QuestionState.WAITING
                : QuestionState.SETTLED;
    }

    private void send(UUID candidature, MessageDesk desk, String asked, List<UUID> kept) {
        rows.lock(candidature);
        var dossier = dossiers.find(candidature).orElseThrow();
        requireNew(dossier, desk, asked);
        var number = dossier.number();
        var act = journal.record(candidature, Act.QUESTION_ASKED, Exchanges.detail(desk, "question", asked, kept));
        notifications.send(MailTemplate.QUESTION_ASKED.fileName(), number, null, "question-" + act);
        steps.questionAsked(number, act);
    }

    private static void requireNew(Dossier dossier, MessageDesk desk, String asked) {
        if (!askable(dossier)) {
            throw InvalidAnswersException.at(
                    QUESTION, "Ce dossier est clos : la structure ne peut plus être interrogée.");
        }
        if (new Exchange(dossier)
                .questionsOf(desk).stream().anyMatch(waiting -> waiting.text().equals(asked))) {
            throw InvalidAnswersException.at(QUESTION, "Cette question a déjà été posée et attend sa réponse.");
        }
    }
}
