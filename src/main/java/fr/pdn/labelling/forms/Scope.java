package fr.pdn.labelling.forms;

import java.util.HashMap;
import java.util.Map;

/**
 * What a component sees: the answers of the form or of the row it stands in, and the variables that its conditions, texts
 * and options may name – the answers, and what the task or the page adds.
 */
record Scope(Place place, Map<?, ?> answers, Map<String, Object> variables) {

    static Scope of(Map<String, Object> answers, Map<String, Object> context) {
        var variables = new HashMap<>(context);
        variables.putAll(answers);
        return new Scope(Place.ROOT, answers, variables);
    }

    /** In a row its own answers come first; the rest of the form stays within reach, as in form-js. */
    Scope row(Place rows, int index, Map<?, ?> row) {
        var inside = new HashMap<>(variables);
        row.forEach((key, value) -> inside.put(String.valueOf(key), value));
        return new Scope(rows.at(index), row, inside);
    }

    Place place(String key) {
        return place.then(key);
    }

    Object value(String key) {
        return Nested.get(answers, key);
    }
}
