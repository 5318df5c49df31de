package fr.pdn.labelling.forms;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Goes through the fields of a form, those of each row too, with what each of them sees. */
final class EachField {
    private EachField() {}

    static void in(List<Component> components, Scope scope, BiConsumer<Component.Field, Scope> visit) {
        for (var component : components) {
            if (component instanceof Component.Field field) {
                visit.accept(field, scope);
            } else if (component instanceof Component.Group group && group.visible(scope)) {
                in(group.components(), scope, visit);
            } else if (component instanceof Component.Rows rows
                    && rows.visible(scope)
                    && scope.value(rows.key()) instanceof Collection<?> list) {
                rows(rows, List.copyOf(list), scope, visit);
            }
        }
    }

    private static void rows(Component.Rows rows, List<?> list, Scope scope, BiConsumer<Component.Field, Scope> visit) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Map<?, ?> answers) {
                in(rows.components(), scope.row(scope.place(rows.key()), i, answers), visit);
            }
        }
    }
}
