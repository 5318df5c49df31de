package fr.pdn.labelling.candidature;

import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** What a structure writes about its dossier, at any time: to the Caf or to the coordination, as an answer or of its own. */
@Service
public class Exchanges {
    private final Dossiers dossiers;
    private final Journal journal;
    private final Attachments attachments;
    private final ExchangeRows rows;
    private final ExchangeSteps steps;
    private final TransactionOperations transaction;

    Exchanges(
            Dossiers dossiers,
            Journal journal,
            Attachments attachments,
            ExchangeRows rows,
            ExchangeSteps steps,
            TransactionOperations transaction) {
        this.dossiers = dossiers;
        this.journal = journal;
        this.attachments = attachments;
        this.rows = rows;
        this.steps = steps;
        this.transaction = transaction;
    }

    /**
     * Sent twice, a message that waits is there once.
     *
     * @throws InvalidAnswersException when nothing is said, too much, or a file is refused: nothing is sent
     */
    public void write(String number, MessageDesk desk, String text, List<AttachedFile> files) {
        var said = MessageText.of("/answer", text);
        var dossier = dossiers.get(number);
        var candidature = dossier.candidature().id();
        if (waitsAlready(dossier, desk, said, files)) {
            return;
        }
        var kept = attachments.receive(candidature, files);
        var sent = transaction.execute(status -> send(candidature, desk, said, files, kept));
        if (Boolean.FALSE.equals(sent)) {
            attachments.takeBack(candidature, kept);
        }
    }

    private boolean send(UUID candidature, MessageDesk desk, String said, List<AttachedFile> files, List<UUID> kept) {
        rows.lock(candidature);
        var dossier = dossiers.find(candidature).orElseThrow();
        if (waitsAlready(dossier, desk, said, files)) {
            return false;
        }
        var answers = !new Exchange(dossier).questionsOf(desk).isEmpty();
        journal.record(
                candidature,
                answers ? Act.QUESTION_ANSWERED : Act.MESSAGE_SENT,
                detail(desk, answers ? "answer" : "message", said, kept));
        steps.messageReceived(dossier.number(), desk);
        return true;
    }

    private boolean waitsAlready(Dossier dossier, MessageDesk desk, String said, List<AttachedFile> files) {
        var exchange = new Exchange(dossier);
        return exchange.questionsOf(desk).isEmpty()
                && exchange.messagesTo(desk).stream()
                        .filter(message -> message.text().equals(said))
                        .anyMatch(message ->
                                attachments.sameAs(dossier.candidature().id(), message, files));
    }

    static Map<String, Object> detail(MessageDesk desk, String field, String said, List<UUID> attachments) {
        var detail = new HashMap<String, Object>(Map.of("desk", desk, field, said));
        if (!attachments.isEmpty()) {
            detail.put("attachments", attachments);
        }
        return detail;
    }
}
