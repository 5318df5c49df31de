package fr.pdn.labelling.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Puts answers into words, in the order of the form; what was not answered or is hidden is left out. */
final class Wording {
    private final List<WordedAnswer> worded = new ArrayList<>();

    private Wording() {}

    static List<WordedAnswer> of(Form form, Scope scope) {
        var wording = new Wording();
        wording.add(form.components(), form.title(), scope);
        return List.copyOf(wording.worded);
    }

    private void add(List<Component> components, String heading, Scope scope) {
        components.stream().filter(component -> component.visible(scope)).forEach(component -> {
            if (component instanceof Component.Group group) {
                add(group.components(), group.label(), scope);
            } else if (component instanceof Component.Rows rows) {
                add(rows, scope);
            } else if (component instanceof Component.Field field
                    && !field.question().is("technical")) {
                add(field, heading, scope);
            }
        });
    }

    private void add(Component.Rows rows, Scope scope) {
        if (scope.value(rows.key()) instanceof Collection<?> list) {
            int index = 0;
            for (var row : list) {
                if (row instanceof Map<?, ?> answers) {
                    add(rows.components(), rows.rowName(index), scope.row(scope.place(rows.key()), index, answers));
                }
                index++;
            }
        }
    }

    private void add(Component.Field field, String heading, Scope scope) {
        var answer = field.canonical(scope.value(field.key()));
        if (answer != null) {
            worded.add(new WordedAnswer(heading, field.question().label(), field.worded(answer, scope)));
        }
    }
}
