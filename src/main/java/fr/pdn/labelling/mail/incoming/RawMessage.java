package fr.pdn.labelling.mail.incoming;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.Properties;

/** Bytes taken for a message, as leniently as can be. */
final class RawMessage {
    private static final Session LENIENT = lenient();

    private RawMessage() {}

    static MimeMessage parse(byte[] raw) {
        try {
            return new MimeMessage(LENIENT, new ByteArrayInputStream(raw));
        } catch (MessagingException e) {
            throw new IllegalStateException("bytes in memory can be read", e);
        }
    }

    /** The first one of that name, or nothing. */
    static String header(MimeMessage message, String name) {
        try {
            var values = message.getHeader(name);
            return values == null ? "" : Objects.toString(values[0], "");
        } catch (MessagingException unreadable) {
            return "";
        }
    }

    private static Session lenient() {
        var properties = new Properties();
        properties.put("mail.mime.allowutf8", "true");
        properties.put("mail.mime.address.strict", "false");
        return Session.getInstance(properties);
    }
}
