package fr.pdn.labelling.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers as they are kept: tidied, without what is empty, unknown, or hidden by the other answers. */
final class Cleaning {
    private Cleaning() {}

    static Map<String, Object> of(List<Component> components, Scope scope) {
        var kept = new LinkedHashMap<String, Object>();
        keep(components, scope, kept);
        return kept;
    }

    private static void keep(List<Component> components, Scope scope, Map<String, Object> kept) {
        for (var component : components) {
            if (!component.visible(scope)) {
                continue;
            }
            if (component instanceof Component.Group group) {
                keep(group.components(), scope, kept);
            } else if (component instanceof Component.Rows rows) {
                if (scope.value(rows.key()) instanceof Collection<?> list) {
                    Nested.put(kept, rows.key(), rows(rows, scope, list));
                }
            } else if (component instanceof Component.Field field) {
                var answer = field.canonical(scope.value(field.key()));
                if (answer != null) {
                    Nested.put(kept, field.key(), answer);
                }
            }
        }
    }

    private static List<Map<String, Object>> rows(Component.Rows rows, Scope scope, Collection<?> list) {
        var kept = new ArrayList<Map<String, Object>>();
        for (var row : list) {
            if (row instanceof Map<?, ?> answers) {
                kept.add(of(rows.components(), scope.row(scope.place(rows.key()), kept.size(), answers)));
            }
        }
        return kept;
    }
}
