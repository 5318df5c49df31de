package fr.pdn.labelling.forms;

import java.util.List;
import java.util.Optional;

/** Ticked or not: not answering is answering no. */
record Checkbox(Question question) implements Component.Field {

    @Override
    public Object canonical(Object value) {
        return value;
    }

    @Override
    public Optional<String> complaint(Object value, Scope scope) {
        return value instanceof Boolean ? Optional.empty() : Optional.of(Sentences.notBoolean(question));
    }

    boolean mustBeTrue() {
        return question.is("mustBeTrue");
    }

    @Override
    public Optional<String> silence() {
        return mustBeTrue() ? Optional.of(Sentences.mustBeTrue(question)) : Optional.empty();
    }

    @Override
    public Object posted(List<String> values) {
        return values.contains("true");
    }

    @Override
    public String worded(Object answer, Scope scope) {
        return answer.equals(true) ? "Oui" : "Non";
    }

    @Override
    public Component.Layout layout() {
        return Component.Layout.TICKED;
    }

    @Override
    public void control(HtmlWriter html, Control control) {
        html.open("input", control.attributes("class", "form-check-input", "type", "checkbox", "value", "true"));
        if (Boolean.TRUE.equals(control.value())) {
            html.attribute("checked", "checked");
        }
    }
}
