package fr.pdn.labelling.mail.incoming;

import fr.pdn.labelling.mail.PlainText;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the headers of a message say, however badly they are written. */
record Envelope(String messageId, String sender, String senderName, String subject, String fingerprint) {
    private static final int LONGEST = 500;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\",;]+@[^\\s@<>\",;]+\\.[^\\s@<>\",;]+");

    static Envelope of(byte[] raw) {
        var message = RawMessage.parse(raw);
        var messageId = line(RawMessage.header(message, "Message-ID"));
        var subject = line(EncodedWords.decoded(RawMessage.header(message, "Subject")));
        var written = String.join(
                "\n",
                messageId,
                RawMessage.header(message, "Date"),
                RawMessage.header(message, "From"),
                RawMessage.header(message, "Subject"));
        return new Envelope(
                messageId,
                senderOf(message),
                from(message)
                        .map(InternetAddress::getPersonal)
                        .map(Envelope::line)
                        .orElse(""),
                subject,
                Fingerprints.of(written + "\n", raw));
    }

    /** Empty when there is none that can be used. */
    static String senderOf(MimeMessage message) {
        return from(message)
                .map(InternetAddress::getAddress)
                .map(Envelope::line)
                .orElse("");
    }

    private static Optional<InternetAddress> from(MimeMessage message) {
        try {
            return Arrays.stream(InternetAddress.parseHeader(RawMessage.header(message, "From"), false))
                    .filter(address -> ADDRESS.matcher(
                                    Objects.toString(address.getAddress(), "").strip())
                            .matches())
                    .findFirst();
        } catch (AddressException unreadable) {
            return Optional.empty();
        }
    }

    private static String line(String text) {
        var line = PlainText.line(text);
        return line.substring(0, Math.min(LONGEST, line.length()));
    }
}
