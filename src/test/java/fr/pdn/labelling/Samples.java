package fr.pdn.labelling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.validator.routines.checkdigit.CheckDigitException;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;

/** The six fictitious candidatures, with what each must give. */
public final class Samples {
    /** Asked after acceptance only: the candidature does not take them. */
    private static final List<String> BANK_DETAILS = List.of("iban", "bic", "accountHolder");

    /** SIREN that begin with 0 belong to nobody. */
    private static final int UNUSED_SIREN = 180_000;

    private static final AtomicInteger STRUCTURES = new AtomicInteger();
    private static final JsonNode FILE = read();

    private Samples() {}

    public static ObjectNode campaign() {
        return FILE.get("campaign").deepCopy();
    }

    public static Sample named(String id) {
        return all().filter(sample -> sample.id().equals(id)).findFirst().orElseThrow();
    }

    /** The social centre, with one professional. */
    public static Sample oneProfessional() {
        return named("D1").fromAnotherStructure();
    }

    /** The local authority, with three professionals. */
    public static Sample threeProfessionals() {
        return named("D2").fromAnotherStructure();
    }

    /** Without organisation chart, nor presentation of its two professionals. */
    public static Sample incomplete() {
        return named("D3").fromAnotherStructure();
    }

    /** Its only professional is a volunteer. */
    public static Sample volunteer() {
        return named("D4").fromAnotherStructure();
    }

    /** Filed after the closing. */
    public static Sample late() {
        return named("D6").fromAnotherStructure();
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

        /** The same candidature under a SIRET that no other test uses: what is paid to one structure counts for the next. */
        Sample fromAnotherStructure() {
            var siren = withCheckDigit("%08d".formatted(UNUSED_SIREN + STRUCTURES.incrementAndGet()));
            ((ObjectNode) json.get("structure")).put("siret", withCheckDigit(siren + "0001"));
            return this;
        }

        public String siret() {
            return json.at("/structure/siret").asText();
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

    private static String withCheckDigit(String digits) {
        try {
            return digits + LuhnCheckDigit.LUHN_CHECK_DIGIT.calculate(digits);
        } catch (CheckDigitException e) {
            throw new IllegalArgumentException(digits, e);
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
