package fr.pdn.labelling.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Samples.Sample;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.support.BasicAuthenticationInterceptor;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestTemplate;

/**
 * The dossiers that letters are about, made through the program's own doors: four in review, one whose pieces are awaited, one
 * that is being checked, one that is over.
 */
final class MailboxWorld {
    private final String base;
    private final RestTemplate program = as("integration");
    private final RestTemplate reviewer = as("instructeur");
    private final Map<String, String> numbers = new LinkedHashMap<>();

    MailboxWorld(String base, String campaign) {
        this.base = base;
        open(campaign);
        for (var name : List.of("A1", "A2", "A3", "A4")) {
            file(name, campaign, "D1", true);
            check(name, "ADMISSIBLE", "");
        }
        file("AWAITED", campaign, "D1", false);
        check("AWAITED", "INCOMPLETE", "");
        file("CHECKED", campaign, "D2", true);
        file("OVER", campaign, "D1", true);
        check("OVER", "INADMISSIBLE", "Hors du champ de l’appel.");
    }

    String number(String name) {
        return numbers.get(name);
    }

    /** @param who the name of a dossier for its contact, « A1.representative », « A1.professional », or any address */
    String address(String who) {
        var name = who.replaceAll("\\..*", "");
        if (!numbers.containsKey(name) || who.contains("@")) {
            return who;
        }
        var role = who.contains(".") ? who.substring(who.indexOf('.') + 1) : "contact";
        return role + "@" + name.toLowerCase() + ".example";
    }

    byte[] letter(ExpectedLetter expected) {
        return LetterKinds.write(expected.kind(), address(expected.from()), number(expected.about()), number("A2"));
    }

    private void open(String code) {
        var now = Instant.now();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var campaign = Samples.campaign()
                .put("code", code)
                .put(
                        "opensAt",
                        now.minus(10, ChronoUnit.DAYS)
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toString())
                .put(
                        "closesAt",
                        now.plus(30, ChronoUnit.DAYS)
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toString())
                .put("committeeDate", today.plusDays(60).toString());
        post(program, "/api/campaigns", campaign);
    }

    private void file(String name, String campaign, String sample, boolean complete) {
        var answers = Samples.named(sample).answers(campaign);
        write(answers, name);
        var id = post(program, "/api/candidatures", answers).get("id").asText();
        var kinds = complete
                ? Stream.of("ORGANISATION_CHART", "SPECIFIC_PROJECT", "PROFESSIONAL_PRESENTATION")
                : Stream.of("SPECIFIC_PROJECT");
        kinds.forEach(kind -> upload(id, kind, Samples.named(sample)));
        var filed = post(program, "/api/candidatures/" + id + "/submission", Map.of());
        numbers.put(name, filed.get("number").asText());
    }

    private static void write(ObjectNode answers, String name) {
        var domain = "@" + name.toLowerCase() + ".example";
        var structure = (ObjectNode) answers.get("structure");
        ((ObjectNode) structure.get("contact")).put("email", "contact" + domain);
        ((ObjectNode) structure.get("legalRepresentative")).put("email", "representative" + domain);
        int rank = 0;
        for (var one : answers.get("professionals")) {
            ((ObjectNode) one).put("email", "professional" + (rank == 0 ? "" : rank) + domain);
            rank++;
        }
    }

    private void upload(String id, String kind, Sample sample) {
        var mark = kind.equals("ORGANISATION_CHART") ? LetterKinds.AT_SUBMISSION : kind;
        var file = new ByteArrayResource(Files.pdf(mark)) {
            @Override
            public String getFilename() {
                return kind + ".pdf";
            }
        };
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("kind", kind);
        parts.add("file", file);
        if (kind.equals("PROFESSIONAL_PRESENTATION")) {
            sample.professionals().forEach(ref -> parts.add("professional", ref));
        }
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        program.postForObject(
                base + "/api/candidatures/" + id + "/documents", new HttpEntity<>(parts, headers), JsonNode.class);
    }

    private void check(String name, String admissibility, String reason) {
        var tasks = reviewer.getForObject(
                base + "/engine-rest/task?taskDefinitionKey=checkAdmissibility&processInstanceBusinessKey="
                        + number(name),
                JsonNode.class);
        assertThat(tasks).hasSize(1);
        var task = "/engine-rest/task/" + tasks.get(0).get("id").asText();
        post(reviewer, task + "/claim", Map.of("userId", "instructeur"));
        var variables = Map.of("admissibility", Map.of("value", admissibility), "reason", Map.of("value", reason));
        post(reviewer, task + "/complete", Map.of("variables", variables));
    }

    private JsonNode post(RestTemplate caller, String path, Object body) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return caller.postForObject(base + path, new HttpEntity<>(body, headers), JsonNode.class);
    }

    private static RestTemplate as(String login) {
        var client = new RestTemplate();
        client.getInterceptors().add(new BasicAuthenticationInterceptor(login, "demo"));
        return client;
    }
}
