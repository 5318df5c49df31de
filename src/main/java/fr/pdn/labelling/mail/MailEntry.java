package fr.pdn.labelling.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of the journal.
 *
 * @param at when the step asked for it
 * @param sentAt when the server took it, or null
 * @param failedAt when we gave up, or null
 * @param lastError French, or null
 */
public record MailEntry(
        UUID id,
        String dossier,
        String code,
        String template,
        String event,
        String recipient,
        String subject,
        Instant at,
        Instant sentAt,
        Instant failedAt,
        int attempts,
        String lastError) {}
