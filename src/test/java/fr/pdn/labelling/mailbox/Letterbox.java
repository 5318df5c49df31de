package fr.pdn.labelling.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.mail.incoming.IncomingMail;
import fr.pdn.labelling.mail.incoming.IncomingMails;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.boot.test.context.TestComponent;

/** Where tests post letters that arrive at once, at the time of the test. */
@TestComponent
public class Letterbox {
    private final IncomingMails mails;
    private final ReceivedMails received;
    private final ManagementService jobs;
    private final TestClock clock;

    public Letterbox(IncomingMails mails, ReceivedMails received, ManagementService jobs, TestClock clock) {
        this.mails = mails;
        this.received = received;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Kept, and sorted by the machine. */
    public IncomingMail post(byte[] raw) {
        return post(raw, true);
    }

    IncomingMail post(byte[] raw, boolean whole) {
        assertThat(mails.keep(raw, whole, clock.instant())).isTrue();
        var mail = received.page(0, 1).get(0).mail();
        var sorting = jobs.createJobQuery()
                .processDefinitionKey("incoming-mail")
                .messages()
                .list();
        assertThat(sorting).hasSize(1);
        jobs.executeJob(sorting.get(0).getId());
        return mail;
    }

    /** @param pieces names of files; one that ends with {@code .zip} is an archive, any other a PDF */
    public static byte[] letter(String kind, String from, String subject, String text, String... pieces) {
        var letter = new Letter(kind, from).subject(subject).text(text);
        for (var piece : pieces) {
            letter.attach(piece, piece.endsWith(".zip") ? Files.zip() : Files.pdf(kind + piece));
        }
        return letter.bytes();
    }

    /** What a server writes about a mail of ours that it could not hand over, or not yet. */
    public static byte[] returned(String messageId, String action, String diagnostic) {
        var status =
                "Reporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; plus.personne@ganivelles.example\r\n"
                        + "Action: %s\r\nStatus: 5.1.1\r\nDiagnostic-Code: %s\r\n".formatted(action, diagnostic);
        return new Letter("returned", "MAILER-DAEMON@mx.example")
                .header("Message-ID", "<%d@mx.example>".formatted(System.nanoTime()))
                .subject("Undelivered Mail Returned to Sender")
                .multipart("multipart/report; report-type=delivery-status")
                .text("The mail could not be delivered.")
                .part("Content-Type: message/delivery-status", status.getBytes(StandardCharsets.UTF_8))
                .part(
                        "Content-Type: text/rfc822-headers",
                        "Message-ID: %s\r\nSubject: Charte\r\n"
                                .formatted(messageId)
                                .getBytes(StandardCharsets.UTF_8))
                .bytes();
    }
}
