package fr.pdn.labelling.mail;

import java.time.Instant;
import java.util.UUID;

/** A mail that the server took. */
record SentMail(
        UUID id, String dossier, String template, String code, String recipient, String subject, Instant sentAt) {

    FailedMail failed(String error) {
        return new FailedMail(id, dossier, template, code, recipient, subject, error);
    }
}
