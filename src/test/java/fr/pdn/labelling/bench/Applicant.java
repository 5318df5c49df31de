package fr.pdn.labelling.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pdn.labelling.Samples;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;

/** A structure of its own for each candidature: same answers, another SIRET, other addresses, other files. */
record Applicant(int rank) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FILE_BYTES = 200_000;
    private static final String NOISE = new Random(31)
            .ints(FILE_BYTES, 'a', 'q')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();

    Map<String, Object> answers() {
        var answers = Samples.named("D1").answers("");
        answers.remove("campaign");
        structure(answers).put("siret", siret());
        ((ObjectNode) structure(answers).get("contact")).put("email", "direction-%d@structure.example".formatted(rank));
        ((ObjectNode) answers.at("/professionals/0"))
                .put("email", "professionnel-%d@structure.example".formatted(rank));
        return JSON.convertValue(answers, new TypeReference<>() {});
    }

    /** As variables of a process: one for each field; a list, and the ticked commitments, as one text. */
    Map<String, Object> variables() {
        var variables = new LinkedHashMap<String, Object>();
        flatten(variables, "", JSON.valueToTree(answers()));
        return variables;
    }

    private static void flatten(Map<String, Object> variables, String path, JsonNode value) {
        if (value.isObject() && !path.equals("commitments")) {
            value.fields()
                    .forEachRemaining(field -> flatten(
                            variables,
                            path.isEmpty() ? field.getKey() : path + "_" + field.getKey(),
                            field.getValue()));
        } else if (path.equals("professionals")) {
            flatten(variables, "professional", value.get(0));
        } else {
            variables.put(path, plain(value));
        }
    }

    private static Object plain(JsonNode value) {
        if (value.isContainerNode()) {
            return value.toString();
        }
        if (value.isBoolean()) {
            return value.asBoolean();
        }
        return value.isNumber() ? (Object) value.asDouble() : value.isNull() ? null : value.asText();
    }

    /** A PDF that no other is equal to and that does not compress: contents are stored once, and never compressed. */
    byte[] file(String name) {
        return "%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\n%%%d %s %s"
                .formatted(rank, name, NOISE)
                .substring(0, FILE_BYTES - 40)
                .concat("\ntrailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private String siret() {
        try {
            var siren = "%08d".formatted(10_000_000 + rank);
            var establishment = siren + LuhnCheckDigit.LUHN_CHECK_DIGIT.calculate(siren) + "0001";
            return establishment + LuhnCheckDigit.LUHN_CHECK_DIGIT.calculate(establishment);
        } catch (org.apache.commons.validator.routines.checkdigit.CheckDigitException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode structure(ObjectNode answers) {
        return (ObjectNode) answers.get("structure");
    }
}
