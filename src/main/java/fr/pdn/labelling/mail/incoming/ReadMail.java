package fr.pdn.labelling.mail.incoming;

import java.util.List;
import java.util.Optional;

/**
 * A message as a person reads it.
 *
 * @param text empty when it has none; that of messages joined to it comes after its own
 * @param automatic why no person wrote it or waits for an answer, empty for an ordinary message
 * @param returned the mail that it brings back, empty for an ordinary message
 */
public record ReadMail(
        String text,
        List<MailAttachment> attachments,
        Optional<Automatic> automatic,
        Optional<ReturnedMail> returned) {}
