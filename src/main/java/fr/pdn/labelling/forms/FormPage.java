package fr.pdn.labelling.forms;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The writing of one form, once. */
final class FormPage {
    private final HtmlWriter html = new HtmlWriter();
    private final Form form;
    private final FieldHtml fields;
    private final String focus;

    FormPage(Form form, List<AnswerError> errors, String focus) {
        this.form = form;
        this.focus = focus;
        this.fields = new FieldHtml(
                html,
                errors.stream().collect(groupingBy(AnswerError::pointer, mapping(AnswerError::message, joining(" ")))),
                focus);
    }

    void write(Scope scope) {
        var all = form.everything().toList();
        if (all.stream().anyMatch(Component.Rows.class::isInstance)) {
            defaultButton();
        }
        whatIsNeeded(all.stream()
                .filter(Component.Field.class::isInstance)
                .map(field -> ((Component.Field) field).question())
                .filter(question -> !question.is("technical"))
                .toList());
        write(form.components(), scope);
    }

    private void whatIsNeeded(List<Question> questions) {
        if (questions.size() > 1) {
            var some = questions.stream().anyMatch(Question::optional);
            html.element(
                    "p",
                    some
                            ? "Toutes les réponses sont nécessaires, sauf celles marquées «\u00a0facultatif\u00a0»."
                            : "Toutes les réponses sont nécessaires.");
        }
    }

    /** Enter in a text presses the first button of a form: that must not be « Retirer ». */
    private void defaultButton() {
        html.open("button", "type", "submit", "class", "visually-hidden", "tabindex", "-1", "aria-hidden", "true")
                .text("Enregistrer")
                .close("button");
    }

    private void write(List<Component> components, Scope scope) {
        html.open("div", "class", "row");
        components.stream().filter(component -> form.shows(component, scope)).forEach(component -> {
            if (component instanceof Component.Text text) {
                html.open("div", "class", "mb-2")
                        .trusted(Markdown.html(text.text(), text.markdown(), scope.variables()))
                        .close("div");
            } else if (component instanceof Component.Group group) {
                html.open("fieldset", "class", "pdn-group").element("legend", group.label(), "class", "h4");
                write(group.components(), scope);
                html.close("fieldset");
            } else if (component instanceof Component.Rows rows) {
                write(rows, scope);
            } else if (component instanceof Component.Field field) {
                fields.write(field, scope);
            }
        });
        html.close("div");
    }

    private void write(Component.Rows rows, Scope scope) {
        var place = scope.place(rows.key());
        Collection<?> given = scope.value(rows.key()) instanceof Collection<?> list ? list : List.of();
        var count = given.isEmpty() ? rows.shownFirst() : given.size();
        html.open("fieldset", "class", "pdn-group", "id", place.domId(), "tabindex", "-1")
                .attribute("autofocus", focusOn(place))
                .attribute("aria-describedby", fields.describedBy(rows.question(), place))
                .open("legend", "class", "h4");
        fields.label(rows.question()).close("legend");
        fields.helpAndError(rows.question(), scope, place);
        var answers = given.iterator();
        for (int i = 0; i < count; i++) {
            var row = answers.hasNext() && answers.next() instanceof Map<?, ?> map ? map : Map.of();
            write(rows, i, scope.row(place, i, row));
        }
        if (count < rows.max()) {
            var add = rows.question().property("addLabel").orElse("Ajouter une ligne");
            button(add, "btn btn-outline-primary", PostReader.ADD, place).close("button");
        }
        html.close("fieldset");
    }

    private void write(Component.Rows rows, int index, Scope row) {
        html.open("fieldset", "class", "pdn-person", "id", row.place().domId(), "tabindex", "-1")
                .attribute("autofocus", focusOn(row.place()))
                .element("legend", rows.rowName(index), "class", "h5");
        write(rows.components(), row);
        button("Retirer", "btn btn-outline-danger btn-sm", PostReader.REMOVE, row.place())
                .element("span", "\u00a0: " + rows.rowName(index), "class", "visually-hidden")
                .close("button")
                .close("fieldset");
    }

    private HtmlWriter button(String text, String style, String name, Place place) {
        return html.open("button", "type", "submit", "class", style, "name", name, "value", place.name())
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
