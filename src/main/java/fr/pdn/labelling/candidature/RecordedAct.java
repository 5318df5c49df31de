package fr.pdn.labelling.candidature;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * One line of a dossier's journal.
 *
 * @param professional the ref of the professional it is about, or null
 * @param actor the login or address of its author, « système » for a timer
 * @param detail what the act says, never null (an empty object when it says nothing)
 */
public record RecordedAct(long id, Act kind, String professional, String actor, Instant at, JsonNode detail) {
    public <T> T detail(Class<T> type) {
        return Json.as(detail, type);
    }

    public String text(String field) {
        return detail.path(field).asText("");
    }

    /** Of a list; empty when the act says nothing of the kind. */
    public List<String> texts(String field) {
        return StreamSupport.stream(detail.path(field).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
