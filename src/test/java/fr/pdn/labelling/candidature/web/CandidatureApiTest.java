package fr.pdn.labelling.candidature.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pdn.labelling.Journey;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.TestClock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;

/** The API as another system meets it: what it takes, and how it says no. */
@LabellingTest
class CandidatureApiTest {
    @Autowired
    Journey journey;

    @Autowired
    TestClock clock;

    @Autowired
    TestRestTemplate http;

    private TestRestTemplate api;
    private String campaign;
    private ObjectNode answers;

    @BeforeEach
    void aCampaign() {
        clock.set("2027-03-02T10:00:00+01:00");
        api = http.withBasicAuth("integration", "demo");
        campaign = journey.openCampaign();
        answers = Samples.oneProfessional().answers(campaign);
    }

    @Test
    void a_draft_is_created_replaced_filed_and_then_stays_as_it_is() {
        var created = api.postForEntity("/api/candidatures", answers, JsonNode.class);
        assertThat(created.getStatusCode().value()).isEqualTo(201);
        var id = created.getBody().get("id").asText();
        assertThat(created.getHeaders().getLocation()).hasPath("/api/candidatures/" + id);

        ((ObjectNode) answers.get("project")).put("summary", "Un autre résumé.");
        assertThat(put(id, answers).getStatusCode().value()).isEqualTo(200);

        var filed = post("/api/candidatures/" + id + "/submission", Map.of());
        assertThat(filed.getStatusCode().value()).isEqualTo(200);
        assertThat(filed.getBody().get("number").asText()).isEqualTo(campaign + "-0001");

        isProblem(put(id, answers), 409, "Cette candidature est déjà déposée.");
        isProblem(
                post("/api/candidatures/" + id + "/submission", Map.of()), 409, "Cette candidature est déjà déposée.");
    }

    @ParameterizedTest
    @CsvSource({
        "/structure/siret, '\"00170001200015\"'",
        "/structure/legalForm, '\"SOMETHING\"'",
        "/structure/rna, '\"X17\"'",
        "/structure/postalCode, '\"1700\"'",
        "/structure/contact/phone, '\"12\"'",
        "/structure/contact/email, '\"nobody\"'",
        "/structure/unknown, '1'",
        "/unknown, '1'",
        "/professionals/0/weeklyHours, '\"three\"'",
        "/professionals/0/employmentStatus, '\"BENEVOLE\"'",
        "/budget/expenses/0/amount, '12.345'",
        "/project/missions, '[\"INFORMATION\",\"OTHER\"]'"
    })
    void a_wrong_answer_is_told_in_french_at_its_place(String pointer, String value) throws Exception {
        int slash = pointer.lastIndexOf('/');
        var json = new ObjectMapper().readTree(value);
        ((ObjectNode) answers.at(pointer.substring(0, slash))).set(pointer.substring(slash + 1), json);

        var refused = api.postForEntity("/api/candidatures", answers, JsonNode.class);

        assertThat(refused.getStatusCode().value()).isEqualTo(422);
        assertThat(refused.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(refused.getBody().get("errors"))
                .as("%s", refused.getBody())
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.get("pointer").asText()).startsWith(pointer);
                    assertThat(error.get("message").asText()).matches("(?s)[\\p{Lu}«].*\\.");
                });
    }

    @Test
    void a_candidature_that_lacks_answers_or_whose_budget_does_not_balance_is_not_filed() {
        ((ObjectNode) answers.get("commitments")).put("charter", false);
        ((ObjectNode) answers.get("project")).remove("summary");
        isProblemAt(submit(draft()), "/project/summary", "/commitments/charter");

        answers = Samples.oneProfessional().answers(campaign);
        ((ObjectNode) answers.at("/budget/income/0")).put("amount", 1.01);
        isProblemAt(submit(draft()), "/budget");
    }

    @Test
    void two_professionals_never_share_an_address_which_is_an_account_and_receives_the_code() {
        answers = Samples.threeProfessionals().answers(campaign);
        var first = answers.at("/professionals/0/email").asText();
        ((ObjectNode) answers.at("/professionals/2")).put("email", first.toUpperCase(Locale.ROOT));

        var refused = api.postForEntity("/api/candidatures", answers, JsonNode.class);

        isProblemAt(refused, "/professionals/2/email");
        assertThat(refused.getBody().at("/errors/0/message").asText())
                .isEqualTo(
                        "Professionnel 3\u00a0: cette adresse est déjà celle d’un autre professionnel. Chacun a la sienne\u00a0: elle est son compte et reçoit le code de signature.");
    }

    @Test
    void no_more_is_used_of_the_grant_than_the_scale_gives() {
        answers = Samples.threeProfessionals().answers(campaign);
        var use = (ObjectNode) answers.at("/budget/grantUse");
        use.put("equipment", 9_000);

        var refused = submit(draft());

        isProblemAt(refused, "/budget/grantUse/equipment");
        assertThat(refused.getBody().at("/errors/0/message").asText())
                .contains("9\u202f048\u00a0€", "1\u202f500\u00a0€ pour 3 professionnels");
        use.put("equipment", 1_452);
        assertThat(submit(draft()).getStatusCode().value()).isEqualTo(200);
    }

    @Test
    void a_moment_of_filing_has_its_time_zone() {
        var refused =
                post("/api/candidatures/" + draft() + "/submission", Map.of("submittedAt", "2027-03-01T10:00:00"));

        isProblemAt(refused, "/submittedAt");
    }

    @Test
    void what_nobody_knows_is_not_found() {
        isProblem(get("/api/candidatures/" + UUID.randomUUID()), 404, "Aucune candidature sous cette référence.");
        isProblem(get("/api/candidatures/PDNP17-1999-1-0001"), 404, "Aucune candidature sous cette référence.");
        isProblem(put(UUID.randomUUID().toString(), answers), 404, "Aucune candidature sous cette référence.");
        isProblem(get("/api/labels/PDNP17-L-1999-001"), 404, "Aucun label sous ce numéro.");
        answers.put("campaign", "PDNP17-1999-1");
        isProblemAt(api.postForEntity("/api/candidatures", answers, JsonNode.class), "/campaign");
    }

    @Test
    void a_document_belongs_to_its_candidature() {
        var mine = draft();
        var sent = upload(mine, "projet.pdf", pdf(2_000));
        assertThat(sent.getStatusCode().value()).isEqualTo(201);
        assertThat(sent.getBody().get("mediaType").asText()).isEqualTo("application/pdf");
        assertThat(sent.getBody().get("size").asInt()).isEqualTo(2_000);
        assertThat(sent.getBody().get("sha256").asText()).hasSize(64);
        assertThat(sent.getBody().get("scan").asText()).isEqualTo("NOT_SCANNED");
        var document = "/documents/" + sent.getBody().get("id").asText();

        assertThat(api.getForEntity("/api/candidatures/" + mine + document, byte[].class)
                        .getBody())
                .isEqualTo(pdf(2_000));
        isProblem(get("/api/candidatures/" + draft() + document), 404, "Aucun document sous cette référence.");
    }

    @Test
    void a_file_is_refused_for_its_size_or_its_content() {
        var draft = draft();

        assertThat(upload(draft, "gros.pdf", pdf(12_000_000)).getStatusCode().value())
                .isEqualTo(413);
        isProblemAt(upload(draft, "vide.pdf", new byte[0]), "/file");
        isProblemAt(upload(draft, "projet.pdf", "du texte".getBytes()), "/file");
    }

    @Test
    void filed_candidatures_are_read_in_pages_by_state() {
        var sample = Samples.oneProfessional();
        var first =
                journey.submit(sample, campaign, sample.json().get("documents")).number();
        var second =
                journey.submit(sample, campaign, sample.json().get("documents")).number();

        assertThat(numbers("?campaign=" + campaign)).containsExactly(first, second);
        assertThat(numbers("?campaign=" + campaign + "&after=" + first)).containsExactly(second);
        assertThat(numbers("?campaign=" + campaign + "&state=IN_VERIFICATION")).containsExactly(first, second);

        journey.complete("instructeur", second, "checkAdmissibility", Map.of("admissibility", "ADMISSIBLE"));
        assertThat(numbers("?campaign=" + campaign + "&state=IN_REVIEW")).containsExactly(second);
        isProblemAt(get("/api/candidatures?state=SOMEWHERE"), "/state");
    }

    /** Pieces that came are being verified: the list and the dossier say the same. */
    @Test
    void a_dossier_whose_pieces_have_come_is_in_verification_again() {
        var sample = Samples.incomplete();
        var filed = journey.submit(sample, campaign, sample.json().get("documents"));
        journey.complete("instructeur", filed.number(), "checkAdmissibility", Map.of("admissibility", "INCOMPLETE"));
        assertThat(numbers("?campaign=" + campaign + "&state=INCOMPLETE")).containsExactly(filed.number());

        sample.json().get("complements").forEach(document -> journey.upload(filed.id(), document));
        journey.outsider(sample.contactEmail(), filed.number(), "provideComplements", Map.of());

        assertThat(numbers("?campaign=" + campaign + "&state=IN_VERIFICATION")).containsExactly(filed.number());
        assertThat(journey.read(filed.number()).get("state").asText()).isEqualTo("IN_VERIFICATION");
    }

    @Test
    void campaigns_are_created_by_administrators_too_and_by_nobody_else() {
        var mine = Samples.campaign().put("code", campaign.replace("-2027-", "-2028-"));

        assertThat(http.withBasicAuth("instructeur", "demo")
                        .postForEntity("/api/campaigns", mine, JsonNode.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(http.withBasicAuth("admin", "demo")
                        .postForEntity("/api/campaigns", mine, JsonNode.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(201);
        isProblemAt(api.postForEntity("/api/campaigns", mine, JsonNode.class), "/code");
        mine.put("closesAt", "2026-01-01T00:00:00Z").put("colour", "blue");
        isProblemAt(api.postForEntity("/api/campaigns", mine, JsonNode.class), "/colour", "/closesAt");
    }

    private String draft() {
        var created = api.postForEntity("/api/candidatures", answers, JsonNode.class);
        assertThat(created.getStatusCode().value()).as("%s", created.getBody()).isEqualTo(201);
        return created.getBody().get("id").asText();
    }

    private ResponseEntity<JsonNode> submit(String id) {
        return post("/api/candidatures/" + id + "/submission", Map.of());
    }

    private ResponseEntity<JsonNode> upload(String id, String name, byte[] content) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("kind", "SPECIFIC_PROJECT");
        parts.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        return api.postForEntity(
                "/api/candidatures/" + id + "/documents", new HttpEntity<>(parts, headers), JsonNode.class);
    }

    private static byte[] pdf(int size) {
        var file = "%PDF-1.4\n%".getBytes();
        var padded = Arrays.copyOf(file, size);
        Arrays.fill(padded, file.length, size, (byte) ' ');
        return padded;
    }

    private List<String> numbers(String query) {
        return get("/api/candidatures" + query).getBody().findValuesAsText("number");
    }

    private ResponseEntity<JsonNode> get(String path) {
        return api.getForEntity(path, JsonNode.class);
    }

    private ResponseEntity<JsonNode> post(String path, Map<String, Object> body) {
        return api.postForEntity(path, body, JsonNode.class);
    }

    private ResponseEntity<JsonNode> put(String id, ObjectNode body) {
        return api.exchange("/api/candidatures/" + id, HttpMethod.PUT, new HttpEntity<>(body), JsonNode.class);
    }

    private static void isProblem(ResponseEntity<JsonNode> answer, int status, String detail) {
        assertThat(answer.getStatusCode().value()).as("%s", answer.getBody()).isEqualTo(status);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.getBody().get("detail").asText()).isEqualTo(detail);
    }

    private static void isProblemAt(ResponseEntity<JsonNode> answer, String... pointers) {
        assertThat(answer.getStatusCode().value()).as("%s", answer.getBody()).isEqualTo(422);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.getBody().get("errors"))
                .extracting(error -> error.get("pointer").asText())
                .containsExactlyInAnyOrder(pointers);
    }
}
