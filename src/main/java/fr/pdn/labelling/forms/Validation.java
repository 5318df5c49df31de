package fr.pdn.labelling.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Holds answers against the components of a form. A draft may be partial; what it does say must be right. */
final class Validation {
    /** Enough to correct a form; a hostile caller gets no more. */
    private static final int MOST_ERRORS = 100;

    private final boolean draft;
    private final List<AnswerError> errors = new ArrayList<>();

    private Validation(boolean draft) {
        this.draft = draft;
    }

    static List<AnswerError> of(List<Component> components, Shape shape, Scope scope, boolean draft) {
        var validation = new Validation(draft);
        validation.check(components, scope);
        shape.complain(scope.answers(), Place.ROOT, validation::add);
        return List.copyOf(validation.errors);
    }

    private void add(AnswerError error) {
        if (errors.size() < MOST_ERRORS) {
            errors.add(error);
        }
    }

    private void check(List<Component> components, Scope scope) {
        for (var component : components) {
            if (!component.visible(scope)) {
                continue;
            }
            if (component instanceof Component.Group group) {
                check(group.components(), scope);
            } else if (component instanceof Component.Rows rows) {
                checkRows(rows, scope);
            } else if (component instanceof Component.Field field) {
                checkField(field, scope);
            }
        }
    }

    private void checkField(Component.Field field, Scope scope) {
        var answer = field.canonical(scope.value(field.key()));
        var silent = answer == null || field instanceof Checkbox box && box.mustBeTrue() && answer.equals(false);
        var complaint = silent ? field.silence().filter(c -> !draft) : field.complaint(answer, scope);
        complaint.ifPresent(
                sentence -> add(new AnswerError(scope.place(field.key()).pointer(), sentence)));
    }

    private void checkRows(Component.Rows rows, Scope scope) {
        var place = scope.place(rows.key());
        var value = scope.value(rows.key());
        if (value != null && !(value instanceof Collection<?>)) {
            add(new AnswerError(place.pointer(), Sentences.notList(rows.question())));
            return;
        }
        var list = value instanceof Collection<?> collection ? List.copyOf(withoutNulls(collection)) : List.of();
        if (list.size() > rows.max()) {
            add(new AnswerError(place.pointer(), Sentences.tooMany(rows.question(), rows.max())));
            return;
        }
        if (list.size() < rows.min() && !draft) {
            add(new AnswerError(
                    place.pointer(), rows.question().property("missing").orElseThrow()));
        }
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Map<?, ?> row) {
                checkRow(rows, i, scope.row(place, i, row));
            }
        }
        checkUnique(rows, place, list);
    }

    /** A row that is null is malformed, which the shape says. */
    private static List<Object> withoutNulls(Collection<?> rows) {
        return rows.stream()
                .map(row -> Objects.requireNonNullElse(row, ""))
                .map(Object.class::cast)
                .toList();
    }

    private void checkRow(Component.Rows rows, int index, Scope row) {
        var before = errors.size();
        check(rows.components(), row);
        errors.subList(before, errors.size())
                .replaceAll(e -> new AnswerError(e.pointer(), Sentences.inRow(rows.rowName(index), e.message())));
    }

    private void checkUnique(Component.Rows rows, Place place, List<?> list) {
        for (var component : rows.components()) {
            if (component instanceof Component.Field field && field.question().unique()) {
                var seen = new HashSet<Object>();
                for (int i = 0; i < list.size(); i++) {
                    var answer =
                            list.get(i) instanceof Map<?, ?> row ? field.canonical(Nested.get(row, field.key())) : null;
                    if (answer != null && !seen.add(field.question().compared(answer))) {
                        var pointer = place.at(i).then(field.key()).pointer();
                        var sentence = Sentences.inRow(rows.rowName(i), Sentences.twice(field.question()));
                        add(new AnswerError(pointer, sentence));
                    }
                }
            }
        }
    }
}
