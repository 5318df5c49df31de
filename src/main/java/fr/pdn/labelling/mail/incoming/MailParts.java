package fr.pdn.labelling.mail.incoming;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Walks through a message: its text, its files, those of messages joined to it. */
final class MailParts {
    static final String DAMAGED = "Ce fichier est arrivé abîmé ou incomplet : envoyez-le de nouveau.";
    private static final String TOO_DEEP =
            "Ce message contient trop de messages les uns dans les autres : envoyez ses pièces directement.";
    private static final String TOO_MANY =
            "Ce courriel contient plus de 200 fichiers : les suivants n’ont pas été repris."
                    + " Envoyez-les en plusieurs fois.";
    private static final int DEEPEST = 10;
    private static final int MOST = 200;

    private final StringBuilder text = new StringBuilder();
    private final List<String> pages = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();
    /** The same text has come in another form: of its page only the images matter. */
    private boolean said;

    private record Found(String name, String contentType, String contentId, byte[] content, String trouble) {}

    String text() {
        return text.toString();
    }

    /** Logos are known as such once the whole text has been seen. */
    List<MailAttachment> attachments() {
        var attachments = new ArrayList<MailAttachment>();
        for (var file : found) {
            var decoration = Decoration.of(file.contentType(), file.contentId(), file.content().length, pages);
            attachments.add(new MailAttachment(
                    attachments.size() + 1, file.name(), file.content(), file.trouble(), decoration));
        }
        return attachments;
    }

    void read(Part part, int depth) {
        var type = type(part);
        var name = name(part);
        if (depth > DEEPEST) {
            add(name, type, "", new byte[0], TOO_DEEP);
        } else if (type.startsWith("multipart/")) {
            several(part, type, depth);
        } else if (type.startsWith("message/rfc822")
                || name.toLowerCase(Locale.ROOT).endsWith(".eml")) {
            joined(part, name, type, depth);
        } else if (isText(part, type, name)) {
            text(part, type);
        } else {
            file(part, name, type);
        }
    }

    private void several(Part part, String type, int depth) {
        var outside = said;
        try {
            var parts = (Multipart) part.getContent();
            var report = type.startsWith("multipart/report");
            var alternative = type.startsWith("multipart/alternative");
            var before = text.length();
            for (int i = 0; i < parts.getCount(); i++) {
                var child = parts.getBodyPart(i);
                said = outside || alternative && text.length() > before;
                if (!report || type(child).startsWith("text/")) {
                    read(child, depth + 1);
                }
            }
        } catch (MessagingException | IOException | RuntimeException broken) {
            add(name(part), type, "", new byte[0], DAMAGED);
        } finally {
            said = outside;
        }
    }

    private void joined(Part part, String name, String type, int depth) {
        var outside = said;
        said = false;
        try {
            var message = RawMessage.parse(part.getInputStream().readAllBytes());
            text.append("\n\n--- Message joint : ")
                    .append(EncodedWords.decoded(RawMessage.header(message, "Subject")))
                    .append(" (")
                    .append(Envelope.senderOf(message))
                    .append(")\n\n");
            read(message, depth + 1);
        } catch (MessagingException | IOException | RuntimeException broken) {
            add(name, type, "", new byte[0], DAMAGED);
        } finally {
            said = outside;
        }
    }

    private static boolean isText(Part part, String type, String name) {
        boolean written =
                type.startsWith("text/plain") || type.startsWith("text/html") || type.startsWith("text/enriched");
        return written && name.isEmpty() && !disposition(part).equalsIgnoreCase(Part.ATTACHMENT);
    }

    private void text(Part part, String type) {
        try {
            var written = PartText.of(part.getInputStream().readAllBytes(), contentType(part));
            if (type.startsWith("text/html")) {
                pages.add(written);
                if (said) {
                    return;
                }
                written = PartText.ofPage(written);
            }
            text.append(text.isEmpty() ? "" : "\n\n").append(written.strip());
        } catch (MessagingException | IOException | RuntimeException broken) {
            text.append("\n\n[Une partie du texte est illisible.]");
        }
    }

    private void file(Part part, String name, String type) {
        try {
            var content = part.getInputStream().readAllBytes();
            if (Winmail.named(type, name)) {
                packed(name, type, content);
            } else {
                add(name, type, contentId(part), content, "");
            }
        } catch (MessagingException | IOException | RuntimeException broken) {
            add(name, type, "", new byte[0], DAMAGED);
        }
    }

    private void packed(String name, String type, byte[] envelope) {
        Winmail.open(envelope)
                .ifPresentOrElse(
                        files -> files.forEach(file -> add(file.name(), "", "", file.content(), "")),
                        () -> add(name, type, "", envelope, Winmail.UNREADABLE));
    }

    private void add(String name, String type, String contentId, byte[] content, String trouble) {
        if (found.size() < MOST) {
            found.add(new Found(name, type, contentId, content, trouble));
        } else if (found.size() == MOST) {
            found.add(new Found(name, type, "", new byte[0], TOO_MANY));
        }
    }

    private static String type(Part part) {
        return contentType(part).strip().toLowerCase(Locale.ROOT);
    }

    private static String contentType(Part part) {
        try {
            return Objects.toString(part.getContentType(), "");
        } catch (MessagingException unreadable) {
            return "";
        }
    }

    private static String name(Part part) {
        try {
            return EncodedWords.decoded(Objects.toString(part.getFileName(), ""))
                    .strip();
        } catch (MessagingException | RuntimeException unreadable) {
            return "";
        }
    }

    private static String disposition(Part part) {
        try {
            return Objects.toString(part.getDisposition(), "");
        } catch (MessagingException unreadable) {
            return "";
        }
    }

    private static String contentId(Part part) throws MessagingException {
        var ids = part.getHeader("Content-ID");
        return ids == null ? "" : ids[0];
    }
}
