package fr.pdn.labelling.forms;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The keys a form knows, nested as the answers are: whatever else is posted is refused. */
final class Shape {
    private final Map<String, Shape> inner = new LinkedHashMap<>();
    private boolean rows;

    static Shape of(List<Component> components) {
        var shape = new Shape();
        shape.add(components);
        return shape;
    }

    private void add(List<Component> components) {
        for (var component : components) {
            if (component instanceof Component.Group group) {
                add(group.components());
            } else if (component instanceof Component.Rows list) {
                var row = at(list.key());
                row.rows = true;
                row.add(list.components());
            } else if (component instanceof Component.Field field) {
                at(field.key());
            }
        }
    }

    private Shape at(String dottedKey) {
        var shape = this;
        for (var key : dottedKey.split("\\.")) {
            shape = shape.inner.computeIfAbsent(key, none -> new Shape());
        }
        return shape;
    }

    /** {@code structure.siret}, {@code professionals[].email}. */
    Set<String> keys() {
        var keys = new TreeSet<String>();
        inner.forEach((key, shape) -> {
            if (shape.inner.isEmpty()) {
                keys.add(key);
            }
            shape.keys().forEach(deeper -> keys.add(key + (shape.rows ? "[]." : ".") + deeper));
        });
        return keys;
    }

    Set<String> firstKeys() {
        return inner.keySet();
    }

    void complain(Map<?, ?> answers, Place place, Consumer<AnswerError> errors) {
        answers.forEach((key, value) -> {
            var shape = inner.get(String.valueOf(key));
            var quotable = Characters.quotable(String.valueOf(key));
            if (shape == null) {
                errors.accept(new AnswerError(place.thenKey(quotable).pointer(), Sentences.unknown(quotable)));
            } else if (value != null && !shape.inner.isEmpty()) {
                shape.complainInside(value, place.thenKey(quotable), quotable, errors);
            }
        });
    }

    private void complainInside(Object value, Place place, String key, Consumer<AnswerError> errors) {
        if (rows && value instanceof Collection<?> list) {
            int index = 0;
            for (var row : list) {
                complainObject(row, place.at(index), key + " " + ++index, errors);
            }
        } else if (!rows) {
            complainObject(value, place, key, errors);
        }
    }

    private void complainObject(Object value, Place place, String name, Consumer<AnswerError> errors) {
        if (value instanceof Map<?, ?> object) {
            complain(object, place, errors);
        } else {
            errors.accept(new AnswerError(place.pointer(), Sentences.malformed(name)));
        }
    }
}
