package fr.pdn.labelling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The six fictitious candidatures, with what each must give. */
public final class Samples {
    /** Asked after acceptance only: the candidature does not take them. */
    private static final List<String> BANK_DETAILS = List.of("iban", "bic", "accountHolder");

    private static final JsonNode FILE = read();

    private Samples() {}

    public static ObjectNode campaign() {
        return FILE.get("campaign").deepCopy();
    }

    public static Sample named(String id) {
        return all().filter(sample -> sample.id().equals(id)).findFirst().orElseThrow();
    }

    public static Stream<Sample> all() {
        return StreamSupport.stream(FILE.get("candidatures").spliterator(), false)
                .map(json -> new Sample(json.deepCopy()));
    }

    /** @param json as in the file */
    public record Sample(ObjectNode json) {
        public String id() {
            return json.get("id").asText();
        }

        public ObjectNode answers(String campaign) {
            var answers = json.objectNode().put("campaign", campaign);
            for (var section : List.of("structure", "professionals", "project", "budget", "commitments")) {
                answers.set(section, json.get(section).deepCopy());
            }
            ((ObjectNode) answers.get("structure")).remove(BANK_DETAILS);
            return answers;
        }

        public JsonNode expected() {
            return json.get("expected");
        }

        public String submittedAt() {
            return json.get("submittedAt").asText();
        }

        public String contactEmail() {
            return json.at("/structure/contact/email").asText();
        }

        public List<String> professionals() {
            return json.get("professionals").findValuesAsText("ref");
        }
    }

    private static JsonNode read() {
        try (var file = Samples.class.getResourceAsStream("/candidatures.json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
