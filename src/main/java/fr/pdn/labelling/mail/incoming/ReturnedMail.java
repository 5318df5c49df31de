package fr.pdn.labelling.mail.incoming;

import fr.pdn.labelling.mail.PlainText;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import org.eclipse.angus.mail.dsn.MultipartReport;

/**
 * A mail that came back from its last server (RFC 3464).
 *
 * @param messageId its own Message-ID, not that of the report
 * @param reason what the server said, one line; its status when it said nothing
 */
public record ReturnedMail(String messageId, String reason) {
    private static final int MAX_LENGTH = 300;

    /** Empty for any other message, for a report of a mere delay, and for one that does not bring back what it is about. */
    static Optional<ReturnedMail> in(MimeMessage message) {
        try {
            if (!message.isMimeType("multipart/report")) {
                return Optional.empty();
            }
            var report = new MultipartReport(message.getDataHandler().getDataSource());
            if (!(report.getReport() instanceof DeliveryStatus status) || report.getReturnedMessage() == null) {
                return Optional.empty();
            }
            var id = report.getReturnedMessage().getMessageID();
            return id == null ? Optional.empty() : reason(status).map(reason -> new ReturnedMail(id, reason));
        } catch (MessagingException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> reason(DeliveryStatus status) {
        return IntStream.range(0, status.getRecipientDSNCount())
                .mapToObj(status::getRecipientDSN)
                .filter(recipient -> value(recipient, "Action").equalsIgnoreCase("failed"))
                .map(recipient -> {
                    var said = value(recipient, "Diagnostic-Code").replaceFirst("(?i)^smtp;\\s*", "");
                    return said.isEmpty() ? value(recipient, "Status") : said;
                })
                .map(said -> said.substring(0, Math.min(MAX_LENGTH, said.length())))
                .findFirst();
    }

    private static String value(InternetHeaders headers, String name) {
        return PlainText.line(Objects.toString(headers.getHeader(name, null), ""))
                .strip();
    }
}
