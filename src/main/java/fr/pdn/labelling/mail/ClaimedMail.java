package fr.pdn.labelling.mail;

import java.util.UUID;

/**
 * A mail that this node alone may send, for a while.
 *
 * @param attempts this one included
 * @param alerted a person has been told of an earlier failure
 */
record ClaimedMail(
        UUID id,
        String dossier,
        String template,
        String code,
        String recipient,
        String subject,
        String text,
        String html,
        String messageId,
        int attempts,
        boolean alerted) {

    FailedMail failed(String error) {
        return new FailedMail(id, dossier, template, code, recipient, subject, error);
    }

    boolean secret() {
        return MailTemplate.named(template).secret();
    }
}
