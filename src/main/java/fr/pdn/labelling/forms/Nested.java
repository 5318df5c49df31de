package fr.pdn.labelling.forms;

import java.util.LinkedHashMap;
import java.util.Map;

/** Answers are nested as in JSON; components name them by dotted keys. */
final class Nested {
    private Nested() {}

    static Object get(Map<?, ?> answers, String dottedKey) {
        Object value = answers;
        for (var step : dottedKey.split("\\.")) {
            value = value instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return value;
    }

    static void put(Map<String, Object> answers, String dottedKey, Object value) {
        var dot = dottedKey.indexOf('.');
        if (dot < 0) {
            answers.put(dottedKey, value);
        } else {
            put(child(answers, dottedKey.substring(0, dot)), dottedKey.substring(dot + 1), value);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> child(Map<String, Object> answers, String key) {
        return (Map<String, Object>) answers.computeIfAbsent(key, none -> new LinkedHashMap<String, Object>());
    }
}
