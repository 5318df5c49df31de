package fr.pdn.labelling.candidature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The messages of a dossier, read from its acts: in order, and those that wait for an answer. */
public record Exchange(Dossier dossier) {
    private static final Set<Act> CLOSING = EnumSet.of(Act.MESSAGE_ANSWERED, Act.MESSAGE_CLOSED);

    public List<Message> messages() {
        return dossier.acts().stream().flatMap(act -> Message.of(act).stream()).toList();
    }

    /** Those of one service and the structure. */
    public List<Message> with(MessageDesk desk) {
        return messages().stream().filter(message -> message.desk() == desk).toList();
    }

    /** Services whose question the structure has not answered. */
    public List<MessageDesk> awaitingStructure() {
        return Arrays.stream(MessageDesk.values())
                .filter(desk -> !questionsOf(desk).isEmpty())
                .toList();
    }

    /** Questions of a service that no answer has followed yet, the oldest first. */
    public List<Message> questionsOf(MessageDesk desk) {
        var waiting = new ArrayList<Message>();
        for (var message : with(desk)) {
            if (message.act() == Act.QUESTION_ANSWERED) {
                waiting.clear();
            } else if (message.isQuestion()) {
                waiting.add(message);
            }
        }
        return waiting;
    }

    /** Messages of the structure that the service has neither answered nor closed, the oldest first. */
    public List<Message> messagesTo(MessageDesk desk) {
        var waiting = new ArrayList<Message>();
        for (var act : dossier.acts()) {
            if (CLOSING.contains(act.kind()) && MessageDesk.of(act) == desk) {
                waiting.clear();
            } else {
                Message.of(act)
                        .filter(message -> message.fromStructure() && message.desk() == desk)
                        .ifPresent(waiting::add);
            }
        }
        return waiting;
    }
}
