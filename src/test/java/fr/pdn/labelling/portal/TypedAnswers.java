package fr.pdn.labelling.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answers of a sample as a person types them: by the name of each control, each with one value or several. */
public final class TypedAnswers {
    private final Map<String, List<String>> typed = new LinkedHashMap<>();

    private TypedAnswers() {}

    public static Map<String, List<String>> of(String section, JsonNode answers) {
        var typing = new TypedAnswers();
        typing.add(section, answers);
        return typing.typed;
    }

    private void add(String name, JsonNode answer) {
        if (answer.isObject()) {
            answer.fields().forEachRemaining(field -> add(name + "." + field.getKey(), field.getValue()));
        } else if (answer.isArray() && answer.path(0).isObject()) {
            for (int i = 0; i < answer.size(); i++) {
                add(name + "[" + i + "]", answer.get(i));
            }
        } else if (answer.isArray()) {
            var values = new ArrayList<String>();
            answer.forEach(value -> values.add(value.asText()));
            typed.put(name, values);
        } else if (!answer.isNull() && !name.endsWith(".ref")) {
            typed.put(name, List.of(answer.isNumber() ? french(answer) : answer.asText()));
        }
    }

    private static String french(JsonNode number) {
        return number.decimalValue().stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
