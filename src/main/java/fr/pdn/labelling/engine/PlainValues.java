package fr.pdn.labelling.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;

/** What the engine holds or is given, as lists, maps and plain values. Objects are read as JSON only, never as Java. */
final class PlainValues {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PlainValues() {}

    /** Without those that are null. */
    static Map<String, Object> of(Map<String, Object> values) {
        var plain = new LinkedHashMap<String, Object>();
        for (var name : values.keySet()) {
            var value = of(values instanceof VariableMap typed ? typed.getValueTyped(name) : values.get(name));
            if (value != null) {
                plain.put(name, value);
            }
        }
        return plain;
    }

    private static Object of(Object value) {
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

    private static Object parsed(String json) {
        try {
            return json == null ? null : JSON.readValue(json, Object.class);
        } catch (JsonProcessingException notJson) {
            throw InvalidAnswersException.at("", "Une valeur envoyée n’est pas du JSON.");
        }
    }
}
