package fr.pdn.labelling.candidature;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/** When each message was first opened by those it is written to: a fact that its author sees. */
@Service
public class MessageReadings {
    private final ExchangeRows rows;

    MessageReadings(ExchangeRows rows) {
        this.rows = rows;
    }

    /** By a member of the structure. */
    public void byStructure(Dossier dossier, String reader) {
        read(dossier, reader, message -> !message.fromStructure());
    }

    /** By an agent of these services. */
    public void byAgent(Dossier dossier, Collection<MessageDesk> desks, String reader) {
        read(dossier, reader, message -> message.fromStructure() && desks.contains(message.desk()));
    }

    /** Ids of messages; those that nobody opened are not there. */
    public Map<Long, Instant> of(Dossier dossier) {
        return rows.firstReadings(dossier.candidature().id());
    }

    private void read(Dossier dossier, String reader, Predicate<Message> toThem) {
        rows.read(
                new Exchange(dossier)
                        .messages().stream().filter(toThem).map(Message::id).toList(),
                reader);
    }
}
