package fr.pdn.labelling.mailbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * One line of the history of a message.
 *
 * @param actor the login of its author, « système » for the machine
 * @param detail what the act says, never null
 */
public record RecordedMailAct(MailAct kind, String actor, Instant at, JsonNode detail) {

    public String text(String field) {
        return detail.path(field).asText("");
    }

    public List<String> texts(String field) {
        return StreamSupport.stream(detail.path(field).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
