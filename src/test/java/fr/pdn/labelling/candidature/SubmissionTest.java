package fr.pdn.labelling.candidature;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pdn.labelling.Journey;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Samples.Sample;
import fr.pdn.labelling.TestClock;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Filing, judged on the second: acceptance scenarios 1 to 4, 13 and 27. */
@LabellingTest
class SubmissionTest {
    private static final AtomicInteger CAMPAIGNS = new AtomicInteger(700);

    @Autowired
    Journey journey;

    @Autowired
    Procedure procedure;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    TestRestTemplate http;

    @BeforeEach
    void asTheIntegration() {
        http = http.withBasicAuth("integration", "demo");
    }

    @Test
    void a_draft_may_be_written_before_the_opening_and_filed_from_it_on() {
        var campaign = campaign("2027-02-01T09:00:00+01:00", "2027-03-05T23:59:59+01:00");
        clock.set("2027-01-20T10:00:00+01:00");
        var id = draft(Samples.oneProfessional(), campaign);

        var early = submit(id, null);
        assertThat(early.getStatusCode().value()).isEqualTo(422);
        assertThat(early.getBody().at("/errors/0/message").asText())
                .isEqualTo(
                        "L’appel à projets ouvre le 1er\u00a0février 2027 à 9\u00a0h\u00a000\u00a0: vous pourrez déposer à partir de là. Votre brouillon est gardé.");

        clock.set("2027-02-01T09:00:00+01:00");
        assertThat(submit(id, null).getStatusCode().value()).isEqualTo(200);
    }

    @Test
    void the_closing_second_counts_whole_and_the_next_one_is_late() {
        var campaign = campaign("2027-02-01T09:00:00+01:00", "2027-03-05T23:59:59+01:00");

        var last = filedAt(campaign, "2027-03-05T23:59:59.999+01:00");
        assertThat(last.get("admissibility").asText()).isEqualTo("ADMISSIBLE");
        assertThat(last.get("flags")).extracting(JsonNode::asText).contains("LAST_SECOND_SUBMISSION");

        var late = filedAt(campaign, "2027-03-06T00:00:00+01:00");
        assertThat(late.get("admissibility").asText()).isEqualTo("LATE");
        assertThat(late.get("lateBy").asText()).isEqualTo("00:00:01");
    }

    @Test
    void a_candidature_is_not_filed_in_a_distant_future() {
        var campaign = campaign("2027-02-01T09:00:00+01:00", "2027-03-05T23:59:59+01:00");
        var id = draft(Samples.oneProfessional(), campaign);

        var refused = submit(id, "2999-01-01T00:00:00Z");

        assertThat(refused.getStatusCode().value()).isEqualTo(422);
        assertThat(refused.getBody().at("/errors/0/pointer").asText()).isEqualTo("/submittedAt");
    }

    /** On 28 March 2027 clocks jump from 2 to 3 in the morning: a closing is a moment, whatever clocks show. */
    @Test
    void a_closing_in_the_night_without_two_o_clock_is_a_moment_like_any_other() {
        var campaign = campaign("2027-02-01T09:00:00+01:00", "2027-03-28T01:59:59+01:00");

        assertThat(filedAt(campaign, "2027-03-28T00:59:59Z")
                        .get("admissibility")
                        .asText())
                .isEqualTo("ADMISSIBLE");
        var late = filedAt(campaign, "2027-03-28T03:00:00+02:00");
        assertThat(late.get("admissibility").asText()).isEqualTo("LATE");
        assertThat(late.get("lateBy").asText()).isEqualTo("00:00:01");
    }

    @Test
    void a_late_candidature_is_admitted_by_a_reviewer_who_says_why() {
        var dossier = procedure
                .file(Samples.late())
                .reviewer("checkAdmissibility", "admissibility", "ADMISSIBLE", "reason", "Panne du site attestée.");

        assertThat(dossier).hasRecorded(Act.ADMITTED, "instructeur", "Panne du site attestée.");
        assertThat(dossier.result().get("admissibility").asText())
                .as("what the machine found stays")
                .isEqualTo("LATE");
    }

    @Test
    void the_structure_is_acknowledged_and_each_professional_informed_by_name() {
        var dossier = procedure.file(Samples.threeProfessionals());

        assertThat(dossier)
                .hasSent("acknowledgement", "familles@cc-estuaire-marais.example")
                .hasWritten(
                        "acknowledgement",
                        text -> assertThat(text)
                                .contains("n° " + dossier.number())
                                .contains(
                                        "vaut rejet",
                                        "Sous réserve que votre demande soit complète",
                                        "recours contentieux")
                                .contains("Organigramme de la structure : ", "empreinte SHA-256")
                                .contains(dossier.read().nameOf("D2-P1")))
                .hasSent(
                        "data-use-information",
                        dossier.read().answers().professionals().stream()
                                .map(Answers.Professional::email)
                                .toArray(String[]::new));
    }

    @Test
    void bank_details_are_no_part_of_a_candidature() {
        var campaign = campaign("2027-02-01T09:00:00+01:00", "2027-03-05T23:59:59+01:00");
        var answers = Samples.oneProfessional().answers(campaign);
        ((ObjectNode) answers.get("structure")).put("iban", "FR1420041010050500013M02606");

        var refused = http.postForEntity("/api/candidatures", answers, JsonNode.class);

        assertThat(refused.getStatusCode().value()).isEqualTo(422);
        assertThat(refused.getBody().at("/errors/0/pointer").asText()).isEqualTo("/structure/iban");
    }

    @Test
    void a_second_candidature_of_the_same_structure_is_noticed() {
        var campaign = campaign("2027-02-01T09:00:00+01:00", "2027-03-05T23:59:59+01:00");
        var sample = Samples.oneProfessional();

        assertThat(file(sample, campaign).get("flags"))
                .extracting(JsonNode::asText)
                .doesNotContain("DUPLICATE_SIRET");
        assertThat(file(sample, campaign).get("flags"))
                .extracting(JsonNode::asText)
                .contains("DUPLICATE_SIRET");
    }

    private JsonNode filedAt(String campaign, String moment) {
        clock.set("2027-03-05T12:00:00+01:00");
        var sample = Samples.oneProfessional();
        var id = draft(sample, campaign);
        sample.json().get("documents").forEach(document -> journey.upload(id, document));
        clock.set("2027-03-29T12:00:00+02:00");
        return submit(id, moment).getBody();
    }

    private JsonNode file(Sample sample, String campaign) {
        return journey.read(
                journey.submit(sample, campaign, sample.json().get("documents")).number());
    }

    private String campaign(String opensAt, String closesAt) {
        var campaign = Samples.campaign()
                .put("code", "PDNP17-2026-" + CAMPAIGNS.incrementAndGet())
                .put("opensAt", opensAt)
                .put("closesAt", closesAt);
        assertThat(http.postForEntity("/api/campaigns", campaign, JsonNode.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(201);
        return campaign.get("code").asText();
    }

    private String draft(Sample sample, String campaign) {
        var created = http.postForEntity("/api/candidatures", sample.answers(campaign), JsonNode.class);
        assertThat(created.getStatusCode().value()).as("%s", created.getBody()).isEqualTo(201);
        return created.getBody().get("id").asText();
    }

    private ResponseEntity<JsonNode> submit(String id, String moment) {
        var body = Samples.campaign().objectNode();
        if (moment != null) {
            body.put("submittedAt", moment);
        }
        return http.postForEntity("/api/candidatures/" + id + "/submission", body, JsonNode.class);
    }
}
