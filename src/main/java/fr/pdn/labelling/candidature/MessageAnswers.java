package fr.pdn.labelling.candidature;

import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What a service answers to the messages of a structure, or that there is nothing to answer. */
@Service
public class MessageAnswers {
    private final Dossiers dossiers;
    private final Journal journal;
    private final ExchangeRows rows;
    private final CurrentActor actor;

    MessageAnswers(Dossiers dossiers, Journal journal, ExchangeRows rows, CurrentActor actor) {
        this.dossiers = dossiers;
        this.journal = journal;
        this.rows = rows;
        this.actor = actor;
    }

    /** @throws InvalidAnswersException when an answer says nothing, or a message came while it was being written */
    public void record(String number, MessageDesk desk, MessageOutcome outcome, String answer) {
        var candidature = dossiers.get(number).candidature().id();
        rows.lock(candidature);
        requireRead(new Exchange(dossiers.find(candidature).orElseThrow()).messagesTo(desk));
        if (outcome == MessageOutcome.ANSWERED) {
            var said = MessageText.of("/answer", answer);
            journal.record(candidature, Act.MESSAGE_ANSWERED, Exchanges.detail(desk, "answer", said, List.of()));
        } else {
            journal.record(candidature, Act.MESSAGE_CLOSED, Map.of("desk", desk));
        }
    }

    /** Whoever has opened some of the messages must have opened them all; another system may answer without opening any. */
    private void requireRead(List<Message> waiting) {
        var ids = waiting.stream().map(Message::id).toList();
        var read = rows.readBy(actor.name(), ids);
        if (!read.isEmpty() && !read.containsAll(ids)) {
            throw InvalidAnswersException.at(
                    "",
                    "La structure a écrit de nouveau pendant que vous répondiez\u00a0: rouvrez cette tâche pour lire son message, puis répondez.");
        }
    }
}
