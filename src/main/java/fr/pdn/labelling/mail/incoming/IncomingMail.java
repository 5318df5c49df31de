package fr.pdn.labelling.mail.incoming;

import java.time.Instant;

/**
 * A message of the documents mailbox, without its content.
 *
 * @param whole false when it was too large: only its headers are kept here
 * @param sender one address, empty when the message gives none that can be used
 * @param receivedAt when the mail server took it: the date that counts (CRPA L. 112-11)
 */
public record IncomingMail(
        long number,
        String messageId,
        String sha256,
        boolean whole,
        String sender,
        String senderName,
        String subject,
        Instant receivedAt,
        Instant storedAt) {

    private static final String PREFIX = "COURRIEL-";

    /** How people and the engine call it: « COURRIEL-12 ». */
    public String reference() {
        return PREFIX + number;
    }
}
