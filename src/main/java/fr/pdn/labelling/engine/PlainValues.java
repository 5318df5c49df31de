package fr.pdn.labelling.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;

/** What the engine holds, as lists, maps and plain values. Objects are read as JSON only, never as Java. */
final class PlainValues {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PlainValues() {}

    static Object of(Object value) {
        if (value instanceof SerializableValue serialized && !serialized.isDeserialized()) {
            return parsed(serialized.getValueSerialized());
        }
        if (value instanceof TypedValue typed) {
            return of(typed.getValue());
        }
        if (value instanceof SpinJsonNode json) {
            return parsed(json.toString());
        }
        return value instanceof Object[] array ? List.of(array) : value;
    }

    static Map<String, Object> of(Map<String, Object> values) {
        return values.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> of(entry.getValue())));
    }

    private static Object parsed(String json) {
        try {
            return json == null ? null : JSON.readValue(json, Object.class);
        } catch (JsonProcessingException notJson) {
            throw new BadUserRequestException("Une valeur envoyée n'est pas du JSON.");
        }
    }
}
