package fr.pdn.labelling.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A mail that this node alone may send, for a while.
 *
 * @param body read when it leaves; throws IllegalStateException when its words cannot be read
 * @param attempts this one included
 * @param alerted a person has been told of an earlier failure
 * @param calendar an appointment (RFC 5545), or null
 */
record ClaimedMail(
        UUID id,
        String dossier,
        String template,
        String code,
        String recipient,
        String subject,
        Supplier<MailBody> body,
        String messageId,
        int attempts,
        boolean alerted,
        String calendar) {

    static ClaimedMail of(ResultSet row, Supplier<MailBody> body) throws SQLException {
        return new ClaimedMail(
                row.getObject("id", UUID.class),
                row.getString("dossier"),
                row.getString("template"),
                row.getString("code"),
                row.getString("recipient"),
                row.getString("subject"),
                body,
                row.getString("message_id"),
                row.getInt("attempts"),
                row.getBoolean("alerted"),
                row.getString("calendar"));
    }

    FailedMail failed(String error) {
        return new FailedMail(id, dossier, template, code, recipient, subject, error);
    }

    boolean secret() {
        return MailTemplate.named(template).secret();
    }
}
