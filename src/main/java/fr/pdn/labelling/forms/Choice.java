package fr.pdn.labelling.forms;

import java.util.List;
import java.util.Optional;

/** One answer among several, as radio buttons or, when there are many, as a list. */
record Choice(Question question, Options options, boolean asRadios) implements Component.Field {

    @Override
    public Object canonical(Object value) {
        if ("".equals(value)) {
            return null;
        }
        return options.written().stream()
                .filter(option -> option.is(value))
                .map(Option::value)
                .findFirst()
                .orElse(value);
    }

    @Override
    public Optional<String> complaint(Object value, Scope scope) {
        return options.of(value, scope).isPresent() ? Optional.empty() : Optional.of(Sentences.notOption(question));
    }

    @Override
    public Object posted(List<String> values) {
        var text = values.isEmpty() ? "" : values.get(0);
        return text.isEmpty() ? null : options.posted(text);
    }

    @Override
    public String worded(Object answer, Scope scope) {
        return options.of(answer, scope).map(Option::label).orElse(answer.toString());
    }

    @Override
    public Component.Layout layout() {
        return asRadios ? Component.Layout.GROUPED : Component.Layout.LABELLED;
    }

    @Override
    public void control(HtmlWriter html, Control control) {
        var proposed = options.in(control.scope());
        if (asRadios) {
            control.boxes(html, "radio", proposed, option -> option.is(control.value()));
            return;
        }
        html.open("select", control.attributes("class", "form-select"));
        html.open("option").attribute("value", "").text("Choisissez…").close("option");
        for (var option : proposed) {
            html.open("option").attribute("value", option.value());
            if (option.is(control.value())) {
                html.attribute("selected", "selected");
            }
            html.text(option.label()).close("option");
        }
        html.close("select");
    }
}
