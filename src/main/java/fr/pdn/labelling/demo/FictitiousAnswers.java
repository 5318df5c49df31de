package fr.pdn.labelling.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.commons.validator.routines.checkdigit.CheckDigitException;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;
import org.springframework.core.io.ClassPathResource;

/** One complete set of answers, dressed for each structure. SIRENs begin with 0: such numbers were never allotted. */
final class FictitiousAnswers {
    private static final ObjectMapper JSON = new ObjectMapper();

    private FictitiousAnswers() {}

    @SuppressWarnings("unchecked")
    static Map<String, Object> of(Phase phase) {
        var answers = template();
        var structure = (ObjectNode) answers.get("structure");
        structure.put("name", phase.structure()).put("town", phase.town()).put("siret", siret(phase));
        structure.put("rna", "W1799990%02d".formatted(phase.ordinal() + 10));
        ((ObjectNode) structure.get("contact")).put("email", phase.email("direction"));
        ((ObjectNode) structure.get("legalRepresentative")).put("email", phase.email("presidence"));
        var professional = (ObjectNode) answers.get("professionals").get(0);
        professional.put("firstName", phase.firstName()).put("lastName", phase.lastName());
        professional.put("email", phase.email("familles"));
        if (phase == Phase.REFUSED) {
            professional
                    .put("employmentStatus", "VOLUNTEER")
                    .put("employedByStructure", false)
                    .remove("contractType");
        }
        return JSON.convertValue(answers, Map.class);
    }

    static String siret(Phase phase) {
        var siren = "001799%02d".formatted(phase.ordinal() + 10);
        return luhn(luhn(siren) + "0001");
    }

    private static String luhn(String digits) {
        try {
            return digits + LuhnCheckDigit.LUHN_CHECK_DIGIT.calculate(digits);
        } catch (CheckDigitException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode template() {
        try (var file = new ClassPathResource("demonstration/candidature.json").getInputStream()) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
