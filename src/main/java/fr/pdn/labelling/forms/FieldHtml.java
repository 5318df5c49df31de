package fr.pdn.labelling.forms;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes a field with its label, help and error around it.
 *
 * @param errors sentences by pointer
 * @param conditions all those of the form
 * @param focus name of the place where the reader goes on
 */
record FieldHtml(HtmlWriter html, Map<String, String> errors, List<Condition> conditions, String focus) {

    void write(Component.Field field, Scope scope) {
        var place = scope.place(field.key());
        var value = scope.value(field.key());
        var question = field.question();
        if (question.is("technical")) {
            html.open("input", "type", "hidden", "name", place.name(), "value", value);
            return;
        }
        var control = new Control(
                place,
                value,
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
        html.open("div", "class", column(field) + "mb-3").open("label", "class", "form-label", "for", control.id());
        label(field.question()).close("label");
        helpAndError(field.question(), control.place());
        field.control(html, control);
        html.close("div");
    }

    private void grouped(Component.Field field, Control control) {
        html.open("fieldset", "class", column(field) + "mb-3", "aria-describedby", control.describedBy())
                .open("legend", "class", "form-label fs-6");
        label(field.question()).close("legend");
        helpAndError(field.question(), control.place());
        field.control(html, control);
        html.close("fieldset");
    }

    private void ticked(Component.Field field, Control control) {
        html.open("div", "class", column(field) + "mb-3").open("div", "class", "form-check");
        field.control(html, control);
        html.open("label", "class", "form-check-label", "for", control.id());
        label(field.question()).close("label");
        helpAndError(field.question(), control.place());
        html.close("div").close("div");
    }

    private static String column(Component.Field field) {
        var columns = field.question().columns();
        return columns == 16 ? "col-12 " : "col-md-" + columns * 12 / 16 + " ";
    }

    HtmlWriter label(Question question) {
        return html.text(question.label() + (question.required() || question.is("mustBeTrue") ? " (obligatoire)" : ""));
    }

    void helpAndError(Question question, Place place) {
        if (!question.help().isEmpty()) {
            html.element("div", question.help(), "class", "form-text mt-0 mb-1", "id", place.domId() + "-help");
        }
        var error = errors.get(place.pointer());
        if (error != null) {
            html.open("p", "class", "invalid-feedback d-block mt-0 mb-1", "id", place.domId() + "-error")
                    .element("span", "Erreur\u00a0: ", "class", "visually-hidden")
                    .text(error)
                    .close("p");
        }
    }

    String describedBy(Question question, Place place) {
        var ids = Stream.of(
                        question.help().isEmpty() ? "" : place.domId() + "-help",
                        errors.containsKey(place.pointer()) ? place.domId() + "-error" : "")
                .filter(id -> !id.isEmpty())
                .collect(joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
