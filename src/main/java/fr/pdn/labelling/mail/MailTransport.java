package fr.pdn.labelling.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Hands one mail to the server and returns once the server has taken it. */
@Component
class MailTransport {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    /** One plain ASCII address: no list, no group, no display name, nothing that could start a header. */
    private static final Pattern ADDRESS = Pattern.compile("[\\x21-\\x7e&&[^\"(),:;<>@\\[\\\\\\]]]+@[a-zA-Z0-9.-]+");

    private final JavaMailSender server;
    private final ContactSettings contacts;
    private final Clock clock;

    MailTransport(JavaMailSender server, ContactSettings contacts, MailSettings settings, Clock clock) {
        this.server = server;
        this.contacts = contacts;
        this.clock = clock;
        if (server instanceof JavaMailSenderImpl configurable) {
            limitWaits(configurable, settings.timeout());
        }
    }

    /**
     * @throws MessagingException when the mail cannot be written, for want of a usable address
     * @throws org.springframework.mail.MailException when the server did not take it
     */
    void send(ClaimedMail mail) throws MessagingException {
        try {
            server.send(message(mail));
        } catch (MailSendException e) {
            if (!onGoodbyeOnly(e)) {
                throw e;
            }
        }
    }

    /** The server has taken the mail and then hung up: to send it again would be a second copy. */
    private static boolean onGoodbyeOnly(MailSendException thrown) {
        return thrown.getFailedMessages().isEmpty();
    }

    MimeMessage message(ClaimedMail mail) throws MessagingException {
        var message = server.createMimeMessage();
        message.setFrom(sender());
        message.setReplyTo(new InternetAddress[] {new InternetAddress(contacts.replyTo(), true)});
        message.setRecipient(RecipientType.TO, address(mail.recipient()));
        message.setSubject(PlainText.line(mail.subject()), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Message-ID", mail.messageId());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", "fr");
        message.setContent(mail.calendar() == null ? alternatives(mail) : withCalendar(mail));
        return message;
    }

    private static MimeMultipart alternatives(ClaimedMail mail) throws MessagingException {
        var body = mail.body().get();
        var text = new MimeBodyPart();
        text.setText(body.text(), UTF_8, "plain");
        var html = new MimeBodyPart();
        html.setText(body.html(), UTF_8, "html");
        return new MimeMultipart("alternative", text, html);
    }

    /** An appointment is a file to open; its type tells programs that know it what to do with it. */
    private static MimeMultipart withCalendar(ClaimedMail mail) throws MessagingException {
        var written = new MimeBodyPart();
        written.setContent(alternatives(mail));
        var appointment = new MimeBodyPart();
        appointment.setText(mail.calendar(), UTF_8, "calendar");
        var method = mail.calendar().contains("METHOD:CANCEL") ? "CANCEL" : "REQUEST";
        appointment.setHeader(
                "Content-Type", "text/calendar; charset=UTF-8; method=" + method + "; name=formation.ics");
        appointment.setDisposition(MimeBodyPart.ATTACHMENT);
        appointment.setFileName("formation.ics");
        return new MimeMultipart("mixed", written, appointment);
    }

    private InternetAddress sender() throws MessagingException {
        try {
            return new InternetAddress(
                    contacts.sender().email(), contacts.sender().name(), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException(e.getMessage(), e);
        }
    }

    private static InternetAddress address(String recipient) throws AddressException {
        var at = recipient.lastIndexOf('@') + 1;
        var address = recipient.substring(0, at) + asciiDomain(recipient.substring(at));
        if (!ADDRESS.matcher(address).matches()) {
            throw new AddressException("not one plain address");
        }
        return new InternetAddress(address, true);
    }

    /** An accented domain has an ASCII form; what has none is no domain. */
    private static String asciiDomain(String domain) throws AddressException {
        try {
            return IDN.toASCII(domain);
        } catch (IllegalArgumentException e) {
            throw new AddressException("not a domain");
        }
    }

    /** Jakarta Mail waits for ever by default, and for an answer to its goodbye. */
    private static void limitWaits(JavaMailSenderImpl server, Duration timeout) {
        var properties = server.getJavaMailProperties();
        for (var wait : List.of("connectiontimeout", "timeout", "writetimeout")) {
            properties.putIfAbsent("mail.smtp." + wait, String.valueOf(timeout.toMillis()));
        }
        properties.putIfAbsent("mail.smtp.quitwait", "false");
    }
}
