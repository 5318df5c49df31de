package fr.pdn.labelling.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.Journey;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Visitor;
import fr.pdn.labelling.mail.incoming.IncomingMail;
import fr.pdn.labelling.mailbox.Letterbox;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who reads which received message, and what is shown of it. */
@LabellingTest
class ReceivedMailPagesTest {
    private static final AtomicInteger LETTERS = new AtomicInteger();
    private static final String TEXT = "Bonjour, notre compte est le FR76 9999 9170 0100 0012 3451 155.";

    @LocalServerPort
    private int port;

    @Autowired
    private Procedure procedure;

    @Autowired
    private Journey journey;

    @Autowired
    private Letterbox letterbox;

    @Autowired
    private JdbcClient database;

    private FollowedDossier dossier;
    private IncomingMail attached;
    private IncomingMail waiting;

    @BeforeEach
    void oneMessageInItsDossierAndOneThatWaits() {
        var sample = Samples.oneProfessional();
        dossier = procedure.underReview(sample);
        attached = post(sample.contactEmail(), "candidature PDN " + dossier.number(), "plan.pdf", "archive.zip");
        waiting = post("passant@nulle-part.example", "candidature PDN <b>gras</b>", "projet.pdf");
    }

    @AfterEach
    void forget() {
        database.sql("delete from sign_in_attempt").update();
    }

    private IncomingMail post(String from, String subject, String... files) {
        return letterbox.post(Letterbox.letter("page-" + LETTERS.incrementAndGet(), from, subject, TEXT, files));
    }

    @ParameterizedTest
    @CsvSource({
        "instructeur, 200, 200, 200",
        "admin, 200, 200, 200",
        "coordination, 403, 200, 404",
        "direction, 403, 200, 404",
        "paiement, 403, 200, 404",
        "pilotage, 403, 200, 404",
        "membre1, 403, 404, 404",
        "integration, 403, 403, 403"
    })
    void a_message_is_for_those_who_see_its_dossier_and_before_that_for_those_who_triage(
            String login, int list, int inDossier, int inNone) {
        var agent = Visitor.agent(port, login);

        assertThat(agent.get("/courriels-recus").statusCode()).isEqualTo(list);
        assertThat(agent.get(page(attached)).statusCode()).isEqualTo(inDossier);
        assertThat(agent.get(page(attached) + "/fichiers/1").statusCode()).isEqualTo(inDossier);
        assertThat(agent.get(page(waiting)).statusCode()).isEqualTo(inNone);
        assertThat(agent.get(page(waiting) + "/fichiers/1").statusCode()).isEqualTo(inNone);
    }

    @Test
    void without_a_login_one_is_asked_to_sign_in() {
        assertThat(Visitor.anonymous(port).get(page(waiting)).headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/connexion"));
    }

    @Test
    void a_message_that_does_not_exist_is_as_one_that_is_not_yours() {
        var agent = Visitor.agent(port, "coordination");

        assertThat(Jsoup.parse(agent.get("/courriels-recus/999999999").body()).text())
                .isEqualTo(Jsoup.parse(agent.get(page(waiting)).body()).text());
    }

    @Test
    void the_list_says_where_each_message_is_and_typed_text_stays_text() {
        var list = Jsoup.parse(
                Visitor.agent(port, "instructeur").get("/courriels-recus").body());

        var first = list.select("main .pdn-list > li").get(0);
        assertThat(first.text())
                .contains(
                        "candidature PDN <b>gras</b>", "À orienter", "passant@nulle-part.example", waiting.reference());
        assertThat(list.select("main .pdn-list > li").get(1).text()).contains("Versé au dossier " + dossier.number());
    }

    @Test
    void the_page_shows_text_files_and_what_became_of_the_message() {
        var page = Jsoup.parse(
                        Visitor.agent(port, "instructeur").get(page(attached)).body())
                .text();

        assertThat(page)
                .contains(
                        "notre compte est le [numéro de compte masqué].",
                        "plan.pdf",
                        "archive.zip",
                        "Refusé : Ce type de fichier")
                .contains(
                        "Lu et orienté",
                        "Versé au dossier",
                        "Pièces ajoutées plan.pdf",
                        "Accusé d’enregistrement envoyé",
                        "M15");
        assertThat(Visitor.agent(port, "paiement").get(page(attached)).body())
                .contains("FR76 9999 9170 0100 0012 3451 155");
    }

    @Test
    void a_file_opens_if_it_was_accepted() {
        var agent = Visitor.agent(port, "instructeur");

        var plan = agent.get(page(attached) + "/fichiers/1");

        assertThat(plan.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(plan.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(d -> assertThat(d).contains("plan.pdf"));
        assertThat(plan.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(plan.body()).startsWith("%PDF-1.4");
        assertThat(agent.get(page(attached) + "/fichiers/2").statusCode()).isEqualTo(404);
        assertThat(agent.get(page(attached) + "/fichiers/3").statusCode()).isEqualTo(404);
    }

    @Test
    void the_dossier_shows_the_message_and_says_that_its_pieces_came_by_mail() {
        var page = Jsoup.parse(Visitor.agent(port, "instructeur")
                .get("/dossiers/" + dossier.number())
                .body());

        assertThat(page.select("#courriels-recus a").attr("href")).isEqualTo(page(attached));
        assertThat(page.select("#pieces").text()).contains("plan.pdf", "Reçue par courriel le");
        assertThat(page.select("#chronologie").text())
                .contains(
                        "Courriel versé au dossier",
                        "Courriel " + attached.reference(),
                        "Fichiers non pris archive.zip");
    }

    @Test
    void what_is_set_aside_says_by_whom_and_why() {
        journey.complete(
                "instructeur",
                waiting.reference(),
                "triageIncomingMail",
                Map.of("triageOutcome", "SET_ASIDE", "reason", "Doublon."));

        assertThat(Jsoup.parse(Visitor.agent(port, "instructeur")
                                .get(page(waiting))
                                .body())
                        .text())
                .contains("Écarté", "instructeur", "Motif Doublon.")
                .doesNotContain("Dites où va ce message");
    }

    private static String page(IncomingMail mail) {
        return "/courriels-recus/" + mail.number();
    }
}
