package fr.pdn.labelling.candidature;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A candidature, draft or filed.
 *
 * @param team those who share it
 * @param number the business key, null until submission
 * @param json the answers exactly as they were given
 * @param version grows with each saving, so that two people editing one draft do not erase each other
 */
public record Candidature(
        UUID id,
        String campaign,
        String number,
        Map<String, Object> json,
        int version,
        String ownerEmail,
        UUID team,
        Instant createdAt,
        Instant updatedAt,
        Instant submittedAt) {

    public Answers answers() {
        return Answers.of(json);
    }

    public boolean draft() {
        return submittedAt == null;
    }

    /** How people and mails call it: the number, or the id while it is a draft. */
    public String reference() {
        return number == null ? id.toString() : number;
    }
}
