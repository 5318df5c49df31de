package fr.pdn.labelling.demo;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A mail that the demonstration received. {@code html} is null when it has no such part. */
record ReceivedMail(
        int number,
        Instant receivedAt,
        String from,
        String to,
        String subject,
        String text,
        String html,
        List<Attachment> attachments) {

    record Attachment(String name, String mediaType, byte[] content) {}

    static ReceivedMail of(int number, Instant receivedAt, MimeMessage message) {
        try {
            var parts = new Parts();
            parts.read(message);
            return new ReceivedMail(
                    number,
                    receivedAt,
                    addresses(message.getFrom()),
                    addresses(message.getAllRecipients()),
                    message.getSubject(),
                    parts.text,
                    parts.html,
                    parts.attachments);
        } catch (MessagingException e) {
            throw new IllegalStateException("cannot read mail " + number, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String addresses(Object[] addresses) throws IOException {
        if (addresses == null) {
            return "";
        }
        return MimeUtility.decodeText(
                Arrays.stream(addresses).map(Object::toString).collect(Collectors.joining(", ")));
    }

    private static final class Parts {

        private String text = "";
        private String html;
        private final List<Attachment> attachments = new ArrayList<>();

        private void read(Part part) throws MessagingException, IOException {
            if (part.getContent() instanceof MimeMultipart several) {
                for (int i = 0; i < several.getCount(); i++) {
                    read(several.getBodyPart(i));
                }
            } else if (part.getFileName() != null) {
                attachments.add(attachment(part));
            } else if (part.isMimeType("text/html")) {
                html = (String) part.getContent();
            } else if (part.isMimeType("text/*")) {
                text = (String) part.getContent();
            }
        }

        private static Attachment attachment(Part part) throws MessagingException, IOException {
            try (InputStream content = part.getInputStream()) {
                var mediaType = part.getContentType().replaceAll("[;\\s].*", "");
                return new Attachment(MimeUtility.decodeText(part.getFileName()), mediaType, content.readAllBytes());
            }
        }
    }
}
