package fr.pdn.labelling.forms;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The writing of one form, once. */
final class FormPage {
    private final HtmlWriter html = new HtmlWriter();
    private final Form form;
    private final Map<String, String> errors;
    private final List<Condition> conditions;
    private final String focus;

    FormPage(Form form, List<AnswerError> errors, String focus) {
        this.form = form;
        this.errors =
                errors.stream().collect(groupingBy(AnswerError::pointer, mapping(AnswerError::message, joining(" "))));
        this.conditions = within(form.components()).map(Component::hidden).toList();
        this.focus = focus;
    }

    private static Stream<Component> within(List<Component> components) {
        return components.stream().flatMap(component -> Stream.concat(Stream.of(component), within(inner(component))));
    }

    private static List<Component> inner(Component component) {
        return component instanceof Component.Group group
                ? group.components()
                : component instanceof Component.Rows rows ? rows.components() : List.of();
    }

    void write(Scope scope) {
        if (within(form.components()).anyMatch(Component.Rows.class::isInstance)) {
            defaultButton();
        }
        write(form.components(), scope);
    }

    /** Enter in a text presses the first button of a form: that must not be « Retirer ». */
    private void defaultButton() {
        html.element(
                "button",
                "Enregistrer",
                "type",
                "submit",
                "class",
                "visually-hidden",
                "tabindex",
                "-1",
                "aria-hidden",
                "true");
    }

    private void write(List<Component> components, Scope scope) {
        for (var component : components) {
            if (!component.visible(scope)) {
                continue;
            }
            if (component instanceof Component.Text text) {
                html.open("div", "class", "mb-3")
                        .trusted(Markdown.html(text.text(), text.markdown(), scope.variables()))
                        .close("div");
            } else if (component instanceof Component.Group group) {
                html.open("fieldset", "class", "mb-4").element("legend", group.label(), "class", "h4");
                write(group.components(), scope);
                html.close("fieldset");
            } else if (component instanceof Component.Rows rows) {
                rows(rows, scope);
            } else if (component instanceof Component.Field field) {
                field(field, scope);
            }
        }
    }

    private void field(Component.Field field, Scope scope) {
        var place = scope.place(field.key());
        var question = field.question();
        if (question.is("technical")) {
            html.open("input", "type", "hidden", "name", place.name(), "value", scope.value(field.key()));
            return;
        }
        var control = new Control(
                place,
                scope.value(field.key()),
                scope,
                errors.containsKey(place.pointer()),
                describedBy(question, place),
                conditions.stream().anyMatch(condition -> condition.looksAt(field.key())),
                focus.equals(place.name()));
        switch (field.layout()) {
            case LABELLED -> labelled(field, control);
            case GROUPED -> grouped(field, control);
            case TICKED -> ticked(field, control);
        }
    }

    private void labelled(Component.Field field, Control control) {
        html.open("div", "class", "mb-3").open("label", "class", "form-label", "for", control.id());
        label(field.question()).close("label");
        helpAndError(field.question(), control.place());
        field.control(html, control);
        html.close("div");
    }

    private void grouped(Component.Field field, Control control) {
        html.open("fieldset", "class", "mb-3", "aria-describedby", control.describedBy())
                .open("legend", "class", "form-label fs-6");
        label(field.question()).close("legend");
        helpAndError(field.question(), control.place());
        field.control(html, control);
        html.close("fieldset");
    }

    private void ticked(Component.Field field, Control control) {
        html.open("div", "class", "mb-3 form-check");
        field.control(html, control);
        html.open("label", "class", "form-check-label", "for", control.id());
        label(field.question()).close("label");
        helpAndError(field.question(), control.place());
        html.close("div");
    }

    private HtmlWriter label(Question question) {
        return html.text(question.label() + (question.required() || question.is("mustBeTrue") ? " (obligatoire)" : ""));
    }

    private void helpAndError(Question question, Place place) {
        if (!question.help().isEmpty()) {
            html.element("div", question.help(), "class", "form-text mb-1", "id", place.domId() + "-help");
        }
        var error = errors.get(place.pointer());
        if (error != null) {
            html.open("p", "class", "invalid-feedback d-block mb-1", "id", place.domId() + "-error")
                    .element("span", "Erreur\u00a0: ", "class", "visually-hidden")
                    .text(error)
                    .close("p");
        }
    }

    private String describedBy(Question question, Place place) {
        var ids = Stream.of(
                        question.help().isEmpty() ? "" : place.domId() + "-help",
                        errors.containsKey(place.pointer()) ? place.domId() + "-error" : "")
                .filter(id -> !id.isEmpty())
                .collect(joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    private void rows(Component.Rows rows, Scope scope) {
        var place = scope.place(rows.key());
        Collection<?> list = scope.value(rows.key()) instanceof Collection<?> given ? given : List.of();
        var count = Math.max(list.size(), list.isEmpty() ? rows.shownFirst() : 0);
        html.open("fieldset", "class", "mb-4", "id", place.domId(), "tabindex", "-1", "autofocus", focusOn(place))
                .attribute("aria-describedby", describedBy(rows.question(), place))
                .open("legend", "class", "h4");
        label(rows.question()).close("legend");
        helpAndError(rows.question(), place);
        var given = list.iterator();
        for (int i = 0; i < count; i++) {
            row(
                    rows,
                    i,
                    scope.row(place, i, given.hasNext() && given.next() instanceof Map<?, ?> row ? row : Map.of()));
        }
        if (count < rows.max()) {
            var add = rows.question().property("addLabel").orElse("Ajouter une ligne");
            button(add, "btn btn-outline-primary", PostReader.ADD, place.name()).close("button");
        }
        html.close("fieldset");
    }

    private void row(Component.Rows rows, int index, Scope row) {
        var place = row.place();
        html.open("fieldset", "class", "border rounded p-3 mb-3", "id", place.domId(), "tabindex", "-1")
                .attribute("autofocus", focusOn(place))
                .element("legend", rows.rowName(index), "class", "h5");
        write(rows.components(), row);
        button("Retirer", "btn btn-outline-danger btn-sm", PostReader.REMOVE, place.name())
                .element("span", "\u00a0: " + rows.rowName(index), "class", "visually-hidden")
                .close("button")
                .close("fieldset");
    }

    private HtmlWriter button(String text, String style, String name, String value) {
        return html.open("button", "type", "submit", "class", style, "name", name, "value", value)
                .text(text);
    }

    private String focusOn(Place place) {
        return focus.equals(place.name()) ? "autofocus" : null;
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
