package fr.pdn.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

@LabellingTest
class PagesTest {

    private static final List<String> PAGES = List.of(
            "/connexion", "/connexion/portail", "/connexion/portail/envoye", "/accessibilite", "/demo/courriels");

    @LocalServerPort
    private int port;

    @Autowired
    private JavaMailSender mailSender;

    @Autowired
    private GreenMail mailServer;

    @Test
    void every_page_is_in_french_in_its_frame_and_says_that_it_is_a_demonstration() {
        for (var path : PAGES) {
            assertThat(Visitor.anonymous(port).get(path).body())
                    .as(path)
                    .contains(
                            "<html lang=\"fr\"",
                            "Aller au contenu",
                            "<main id=\"contenu\"",
                            "Accessibilité",
                            "Démonstration.");
        }
    }

    @Test
    void no_page_needs_inline_code_and_each_says_so() {
        for (var path : PAGES) {
            var page = Visitor.anonymous(port).get(path);

            assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
            assertThat(page.body()).as(path).doesNotContain("<style", " style=", "onclick=", "<script>");
        }
    }

    @Test
    void what_goes_wrong_is_told_in_french_without_internals() {
        var missing = Visitor.anonymous(port).get("/nulle-part");
        var reserved = Visitor.agent(port, "instructeur").get("/pilotage");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("Page introuvable").doesNotContain("Exception");
        assertThat(reserved.statusCode()).isEqualTo(403);
        assertThat(reserved.body()).contains("Page réservée").doesNotContain("Exception");
    }

    @Test
    void a_form_without_its_token_is_refused() {
        var answer = Visitor.anonymous(port).post("/connexion", Map.of("username", "instructeur"));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void the_mailbox_shows_a_mail_its_links_and_its_attachments() throws MessagingException {
        mailServer.reset();
        var mail = mailSender.createMimeMessage();
        var content = new MimeMessageHelper(mail, true, StandardCharsets.UTF_8.name());
        content.setFrom("caf@caf.example");
        content.setTo("structure@structure.example");
        content.setSubject("Accusé de réception");
        content.setText(
                "Suivez votre dossier : http://localhost/candidatures/1.",
                "<html><head></head><body><a href='http://localhost/candidatures/1'>Suivre</a></body></html>");
        content.addAttachment("Reçu.txt", new ByteArrayResource("Contenu".getBytes(StandardCharsets.UTF_8)));
        mailSender.send(mail);
        var visitor = Visitor.anonymous(port);

        assertThat(visitor.get("/demo/courriels").body())
                .contains("Accusé de réception", "structure@structure.example", "/demo/courriels/1");
        assertThat(visitor.get("/demo/courriels/1").body())
                .contains("<a href=\"http://localhost/candidatures/1\">", "Reçu.txt", "sandbox=");
        assertThat(visitor.get("/demo/courriels/1/pieces/0").body()).isEqualTo("Contenu");
        var html = visitor.get("/demo/courriels/1/html");
        assertThat(html.body()).contains("Suivre", "<base target=\"_blank\">");
        assertThat(html.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox");
    }

    @Test
    void the_tools_of_the_agents_are_in_french() {
        var reviewer = Visitor.agent(port, "instructeur");

        for (var tool : List.of("tasklist", "cockpit", "admin", "welcome")) {
            assertThat(reviewer.get("/camunda/app/" + tool + "/scripts/config.js")
                            .body())
                    .as(tool)
                    .contains("fallbackLocale: 'fr'");
            assertThat(reviewer.get("/camunda/app/" + tool + "/locales/fr.json").body())
                    .as(tool)
                    .contains("labels");
            assertThat(reviewer.get("/camunda/app/" + tool + "/styles/user-styles.css")
                            .body())
                    .as(tool)
                    .contains(".ce-eol-banner { display: none; }");
        }
    }
}
