package fr.pdn.labelling.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pdn.labelling.Journey;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Visitor;
import fr.pdn.labelling.Walk;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Exchanges;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.candidature.MessageDesk;
import fr.pdn.labelling.mail.MailEntry;
import fr.pdn.labelling.mail.MailJournal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@LabellingTest
class DossierPageTest {
    private static final String HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'>{{7*7}} ${7*7}";

    @LocalServerPort
    private int port;

    @Autowired
    private Journey journey;

    @Autowired
    private Walk walk;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Exchanges exchanges;

    @Autowired
    private Journal journal;

    @Autowired
    private MailJournal mails;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void forgetAttempts() {
        database.sql("delete from sign_in_attempt").update();
    }

    @Test
    void the_page_tells_everything_in_french() {
        var number = walk.toTheLabel(ofAnotherStructure(Samples.named("D1")));

        var page = page("instructeur", number);

        assertThat(page.select("h1").text()).contains("Les Ganivelles", number);
        assertThat(page.select(".pdn-state").text()).isEqualTo("Conventionné");
        assertThat(page.select("#controles").text()).contains("Numéro SIRET valide", "Aucun : tous les critères");
        assertThat(page.select("#reponses").text()).contains("Centre social", "Solène", "Association");
        assertThat(page.select("#pieces a")).isNotEmpty();
        assertThat(page.select("#avis").text()).contains("Favorable", "2 – satisfaisant", "Note 16 sur 24");
        assertThat(page.select("#decision").text()).contains("Candidature retenue", "Solène SALICORNE", "500,00 €");
        assertThat(page.select("#convention").text()).contains(number + "-C", "Aide au démarrage versée");
        assertThat(page.select("#professionnels").text())
                .contains("Label n° PDNP17-L-", "Fait Charte signée par l’employeur");
        assertThat(page.select("#courriels").text()).contains("Accusé de réception");
        assertThat(page.select("#chronologie").text())
                .contains(
                        "Inès Instruction (instructeur), Instruction (Caf)",
                        "Corentin VARECH, contact de la structure");
        assertThat(page.select("main").text()).doesNotContain("FAVOURABLE", "PRESENT", "null");
    }

    /** The same part of another act names whoever signs. */
    @Test
    void the_name_of_a_new_contact_is_not_called_a_signatory() {
        var number = journey.submit(Samples.named("D1")).number();
        journal.record(
                dossiers.get(number).candidature().id(),
                Act.CONTACT_CHANGED,
                Map.of("name", "Guy ARSE", "from", "contact@ganivelles.example", "to", "g.arse@ganivelles.example"));

        assertThat(page("instructeur", number).select("#chronologie dl").text())
                .contains("Nom Guy ARSE")
                .doesNotContain("Signataire");
    }

    @Test
    void open_tasks_tell_who_is_awaited_and_lead_into_tasklist_those_who_may_do_them() {
        var number = journey.submit(Samples.named("D3")).number();

        var reviewers = page("instructeur", number).select("#en-cours");
        assertThat(reviewers.text())
                .contains("Vérifier la recevabilité", "À prendre par : Instruction (Caf)", "attendue le");
        assertThat(reviewers.select("a").attr("href")).startsWith("/camunda/app/tasklist/default/#/?task=");
        assertThat(page("pilotage", number).select("#en-cours a")).isEmpty();

        walk.askForMissingDocuments(number);
        assertThat(page("instructeur", number).select("#en-cours").text()).contains("Confiée à : la structure");
    }

    @Test
    void what_people_typed_is_shown_and_never_obeyed() {
        var sample = Samples.named("D1");
        ((ObjectNode) sample.json().get("structure")).put("name", "Structure " + HOSTILE);
        ((ObjectNode) sample.json().get("project")).put("summary", HOSTILE);
        var number = journey.submit(sample).number();
        journey.ask("instructeur", number, HOSTILE);

        var answer = Visitor.agent(port, "coordination").get("/dossiers/" + number);

        var page = Jsoup.parse(answer.body());
        assertThat(page.select("#reponses").text()).contains(HOSTILE);
        assertThat(page.select("main script, main img, main [onerror], main [style]"))
                .isEmpty();
        assertThat(page.select("#questions").text()).contains(HOSTILE);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'");
        assertThat(Visitor.agent(port, "coordination").get("/dossiers").body()).doesNotContain("<script>alert");
    }

    @Test
    void a_document_opens_from_its_dossier_only_and_never_as_a_page() {
        var filed = journey.submit(Samples.named("D1"));
        var other = journey.submit(Samples.named("D2")).number();
        var agent = Visitor.agent(port, "coordination");
        var link = page("coordination", filed.number()).select("#pieces a").attr("href");

        var document = agent.get(link);

        assertThat(document.statusCode()).isEqualTo(200);
        assertThat(document.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(document.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'");
        assertThat(agent.get(link.replace(filed.number(), other)).statusCode()).isEqualTo(404);
        assertThat(Visitor.agent(port, "membre1").get(link).statusCode()).isEqualTo(404);
        assertThat(agent.get("/dossiers/" + other + "/documents/none").statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_question_is_noted_and_leaves_by_mail_once() {
        var number = journey.submit(Samples.named("D1")).number();
        var agent = Visitor.agent(port, "coordination");
        agent.get("/dossiers/" + number);

        var asked = agent.post("/dossiers/" + number + "/questions", Map.of("question", "Qui anime le groupe ?"));

        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(mailsOf(number, "M10")).singleElement().satisfies(mail -> {
            assertThat(mail.recipient()).isEqualTo(Samples.named("D1").contactEmail());
            assertThat(mails.content(mail.id()).orElseThrow().text()).contains("Qui anime le groupe ?");
        });
        var again = agent.post("/dossiers/" + number + "/questions", Map.of("question", " Qui anime le groupe ? "));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Cette question a déjà été posée", "Qui anime le groupe ?");
        assertThat(mailsOf(number, "M10")).hasSize(1);

        exchanges.write(number, MessageDesk.COORDINATION, "Solène.", List.of());
        agent.post("/dossiers/" + number + "/questions", Map.of("question", "Qui anime le groupe ?"));
        assertThat(mailsOf(number, "M10")).hasSize(2);
        assertThat(dossiers.get(number).last(Act.QUESTION_ASKED).orElseThrow().actor())
                .isEqualTo("coordination");
    }

    @Test
    void an_empty_question_is_refused_with_a_sentence() {
        var number = journey.submit(Samples.named("D1")).number();
        var agent = Visitor.agent(port, "instructeur");
        agent.get("/dossiers/" + number);

        var refused = agent.post("/dossiers/" + number + "/questions", Map.of("question", "  "));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Écrivez votre message");
        assertThat(mailsOf(number, "M10")).isEmpty();
    }

    @Test
    void a_dossier_that_is_over_takes_no_question() {
        var number = journey.submit(Samples.named("D6")).number();
        journey.complete(
                "instructeur",
                number,
                "checkAdmissibility",
                Map.of("admissibility", "INADMISSIBLE", "reason", "Hors délai."));
        var agent = Visitor.agent(port, "instructeur");

        assertThat(agent.get("/dossiers/" + number).body())
                .contains("Ce dossier est clos")
                .doesNotContain("Poser une question");
        assertThat(agent.post("/dossiers/" + number + "/questions", Map.of("question", "Pourquoi ?"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_mail_is_read_and_one_that_failed_leaves_again() {
        var number = journey.submit(Samples.named("D1")).number();
        var mail = mailsOf(number, "M02").get(0);
        var agent = Visitor.agent(port, "instructeur");
        var url = "/dossiers/" + number + "/courriels/" + mail.id();
        assertThat(agent.get(url).body())
                .contains(mail.subject(), "Accusé de réception")
                .doesNotContain("Renvoyer");

        fail(mail.id());
        assertThat(agent.get("/dossiers/" + number).body()).contains("Renvoyer", "Boîte inconnue.");
        var resent = agent.post(url + "/renvoi", Map.of());

        assertThat(resent.statusCode()).isEqualTo(302);
        assertThat(mailsOf(number, "M02").get(0).failedAt()).isNull();
        assertThat(agent.get("/dossiers/" + number).body()).contains("remis en file d’envoi");
    }

    @Test
    void a_mail_of_another_dossier_is_not_found_and_not_everyone_sends_again() {
        var number = journey.submit(Samples.named("D1")).number();
        var other = journey.submit(Samples.named("D2")).number();
        var mail = mailsOf(number, "M02").get(0).id();
        fail(mail);
        var manager = Visitor.agent(port, "pilotage");

        assertThat(manager.get("/dossiers/" + number).body()).doesNotContain("Renvoyer");
        assertThat(manager.post("/dossiers/" + number + "/courriels/" + mail + "/renvoi", Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(manager.get("/dossiers/" + other + "/courriels/" + mail).statusCode())
                .isEqualTo(404);
        assertThat(manager.get("/dossiers/" + number + "/courriels/" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_the_checks_notice_is_said_in_french() {
        for (var sample : Samples.all().toList()) {
            var number = journey.submit(sample).number();
            var checks = page("instructeur", number).select("#controles").text();

            assertThat(sample.json().at("/expected/flags").isArray()).isTrue();
            sample.json()
                    .at("/expected/flags")
                    .forEach(flag -> assertThat(checks).doesNotContain(flag.asText()));
        }
    }

    /** A structure is paid once: what this test pays must not be another test's. */
    private static Samples.Sample ofAnotherStructure(Samples.Sample sample) {
        ((ObjectNode) sample.json().get("structure")).put("siret", "00170001290007");
        return sample;
    }

    private Document page(String login, String number) {
        return Jsoup.parse(Visitor.agent(port, login).get("/dossiers/" + number).body());
    }

    private List<MailEntry> mailsOf(String number, String code) {
        return mails.of(number).stream()
                .filter(mail -> mail.code().equals(code))
                .toList();
    }

    private void fail(UUID mail) {
        await().until(() -> mails.content(mail).orElseThrow().entry().sentAt() != null);
        database.sql(
                        "update mail set sent_at = null, failed_at = now(), attempts = 8, last_error = 'Boîte inconnue.' where id = ?")
                .param(mail)
                .update();
    }
}
