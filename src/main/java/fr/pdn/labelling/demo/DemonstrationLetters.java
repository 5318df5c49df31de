package fr.pdn.labelling.demo;

import fr.pdn.labelling.candidature.Outsiders;
import fr.pdn.labelling.mailbox.ReceivedMails;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** A few messages of each sort for the documents mailbox, once: there is always something to triage. */
@Component
@OwnMailbox
class DemonstrationLetters {
    private static final ClassPathResource PIECE = new ClassPathResource("demonstration/piece.pdf");

    private final JavaMailSender server;
    private final ReceivedMails received;
    private final Outsiders outsiders;

    DemonstrationLetters(JavaMailSender server, ReceivedMails received, Outsiders outsiders) {
        this.server = server;
        this.received = received;
        this.outsiders = outsiders;
    }

    void send() {
        if (!received.page(0, 1).isEmpty()) {
            return;
        }
        var asked = Phase.COMPLEMENTS_ASKED.email("direction");
        var number = outsiders.numbersOf(asked).get(0);
        send(
                asked,
                "RE: candidature PDN " + number,
                "Bonjour,\n\nVoici l’organigramme qui manquait.\n",
                "organigramme.pdf",
                piece("organigramme"));
        var photo = new ByteArrayResource("une photo".getBytes(StandardCharsets.UTF_8));
        send(
                Phase.TO_REVIEW.email("direction"),
                "Candidature\u00a0PND",
                "Bonjour,\n\nVoici un complément pour notre dossier.\n",
                "photo.heic",
                photo);
        send(
                "accueil@association-inconnue.example",
                "candidature PDN",
                "Bonjour,\n\nNous souhaitons devenir Promeneurs du Net. Voici notre projet.\n",
                "projet.pdf",
                piece("projet"));
    }

    /** The same piece with another comment at its end: another file. */
    private static InputStreamSource piece(String comment) {
        try {
            var content = PIECE.getContentAsString(StandardCharsets.ISO_8859_1) + "\n%" + comment + "\n";
            return new ByteArrayResource(content.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void send(String from, String subject, String text, String fileName, InputStreamSource file) {
        try {
            var message = server.createMimeMessage();
            var content = new MimeMessageHelper(message, file != null, StandardCharsets.UTF_8.name());
            content.setFrom(from);
            content.setTo(OwnDocumentsMailbox.ADDRESS);
            content.setSubject(subject);
            content.setText(text);
            if (file != null) {
                content.addAttachment(fileName, file);
            }
            server.send(message);
        } catch (MessagingException e) {
            throw new IllegalStateException("cannot write the mail of " + from, e);
        }
    }
}
