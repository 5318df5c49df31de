package fr.pdn.labelling.forms;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes a field with its label, help and error around it.
 *
 * @param errors sentences by pointer
 * @param focus name of the place where the reader goes on
 */
record FieldHtml(HtmlWriter html, Map<String, String> errors, String focus) {
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
                !question.optional(),
                errors.containsKey(place.pointer()),
                describedBy(question, place),
                focus.equals(place.name()));
        switch (field.layout()) {
            case LABELLED -> labelled(field, control);
            case GROUPED -> grouped(field, control);
            case TICKED -> ticked(field, control);
        }
    }

    private void labelled(Component.Field field, Control control) {
        around("div", field, control).open("label", "class", "form-label", "for", control.id());
        label(field.question()).close("label");
        helpAndError(field.question(), control.scope(), control.place());
        field.control(html, control);
        LongText.of(field, control.place(), control.value()).ifPresent(text -> text.caution(html, false));
        html.close("div");
    }

    private void grouped(Component.Field field, Control control) {
        around("fieldset", field, control)
                .attribute("aria-describedby", control.describedBy())
                .open("legend", "class", "form-label");
        label(field.question()).close("legend");
        helpAndError(field.question(), control.scope(), control.place());
        field.control(html, control);
        html.close("fieldset");
    }

    private void ticked(Component.Field field, Control control) {
        around("div", field, control).open("div", "class", "form-check");
        field.control(html, control);
        html.open("label", "class", "form-check-label", "for", control.id());
        label(field.question()).close("label");
        helpAndError(field.question(), control.scope(), control.place());
        html.close("div").close("div");
    }

    /** What its condition hides for now is there, out of sight: what was typed in it comes back with it. */
    private HtmlWriter around(String tag, Component.Field field, Control control) {
        return html.open(tag, "class", column(field) + (control.wrong() ? " pdn-wrong" : ""))
                .attribute(
                        "id",
                        field.hidden() == Condition.NEVER
                                ? null
                                : control.place().conditionId())
                .attribute("hidden", field.visible(control.scope()) ? null : "");
    }

    private static String column(Component.Field field) {
        var columns = field.question().columns();
        return columns == 16 ? "mb-3" : "mb-3 col-md-" + columns * 12 / 16;
    }

    /** Most questions need an answer: those that do not say so. */
    HtmlWriter label(Question question) {
        html.text(question.label());
        return question.optional() ? html.element("span", " (facultatif)", "class", "pdn-optional") : html;
    }

    void helpAndError(Question question, Scope scope, Place place) {
        if (!question.help().isEmpty()) {
            html.element(
                    "p",
                    Markdown.filled(question.help(), scope.variables()),
                    "class",
                    "form-text",
                    "id",
                    place.domId() + "-help");
        }
        var error = errors.get(place.pointer());
        if (error != null) {
            html.open("p", "class", "pdn-mistake", "id", place.domId() + "-error")
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
