package fr.pdn.labelling.candidature;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the structure and the agents wrote to each other, once.
 *
 * @param id that of its act
 * @param desk whose exchange it belongs to, null for the questions of the committee
 * @param fromStructure whether the structure wrote it
 * @param attachments ids of documents
 */
public record Message(
        long id,
        Act act,
        MessageDesk desk,
        boolean fromStructure,
        String author,
        String text,
        Instant at,
        List<UUID> attachments) {

    static Optional<Message> of(RecordedAct act) {
        return switch (act.kind()) {
            case QUESTION_ASKED -> Optional.of(of(act, MessageDesk.of(act), false, "question"));
            case MESSAGE_ANSWERED -> Optional.of(of(act, MessageDesk.of(act), false, "answer"));
            case QUESTION_ANSWERED -> Optional.of(of(act, MessageDesk.of(act), true, "answer"));
            case MESSAGE_SENT -> Optional.of(of(act, MessageDesk.of(act), true, "message"));
            case COMMITTEE_DEFERRED -> Optional.of(of(act, null, false, "reason"));
            case PRECISIONS_GIVEN -> Optional.of(of(act, null, true, "answer"));
            default -> Optional.empty();
        };
    }

    private static Message of(RecordedAct act, MessageDesk desk, boolean fromStructure, String field) {
        return new Message(
                act.id(),
                act.kind(),
                desk,
                fromStructure,
                act.actor(),
                act.text(field),
                act.at(),
                act.texts("attachments").stream().map(UUID::fromString).toList());
    }

    /** Whether the structure is to answer it. */
    boolean isQuestion() {
        return act == Act.QUESTION_ASKED;
    }
}
