package fr.pdn.labelling.forms;

import java.util.ArrayList;
import java.util.List;

/** Where an answer lives, and the three ways to write it. A step is a key (String) or the index of a row (Integer). */
record Place(List<Object> steps) {
    static final Place ROOT = new Place(List.of());

    Place {
        steps = List.copyOf(steps);
    }

    Place then(String dottedKey) {
        return longer(List.of(dottedKey.split("\\.")));
    }

    /** A key as a caller wrote it, dots included. */
    Place thenKey(String key) {
        return longer(List.of(key));
    }

    Place at(int index) {
        return longer(List.of(index));
    }

    private Place longer(List<?> more) {
        var longer = new ArrayList<>(steps);
        longer.addAll(more);
        return new Place(longer);
    }

    /** As an HTML control is named: {@code professionals[0].email}. */
    String name() {
        var name = new StringBuilder();
        for (var step : steps) {
            if (step instanceof Integer index) {
                name.append('[').append(index).append(']');
            } else {
                name.append(name.isEmpty() ? "" : ".").append(step);
            }
        }
        return name.toString();
    }

    /** RFC 6901: {@code /professionals/0/email}. */
    String pointer() {
        var pointer = new StringBuilder();
        for (var step : steps) {
            pointer.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    String domId() {
        return domId(pointer());
    }

    /** Of what a condition shows or hides: the control with its label. */
    String conditionId() {
        return domId() + "-when";
    }

    static String domId(String pointer) {
        return "field" + pointer.replace('/', '-');
    }
}
