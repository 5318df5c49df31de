package fr.pdn.labelling.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * One control about to be written.
 *
 * @param describedBy ids of its help and error, null when there are none
 */
record Control(
        Place place, Object value, Scope scope, boolean needed, boolean wrong, String describedBy, boolean focused) {

    String id() {
        return place.domId();
    }

    /** The attributes every control has, after the given ones. */
    Object[] attributes(Object... own) {
        var attributes = new ArrayList<>(List.of(own));
        if (wrong) {
            attributes.set(1, attributes.get(1) + " is-invalid");
        }
        attributes.addAll(List.of("id", id(), "name", place.name()));
        add(attributes, "aria-describedby", describedBy);
        add(attributes, "aria-invalid", wrong ? "true" : null);
        add(attributes, "aria-required", needed ? "true" : null);
        add(attributes, "autofocus", focused ? "autofocus" : null);
        return attributes.toArray();
    }

    private static void add(List<Object> attributes, String name, String value) {
        if (value != null) {
            attributes.addAll(List.of(name, value));
        }
    }

    /** Radio buttons or boxes; the first one carries the field's id, so that a link to the field lands on it. */
    void boxes(HtmlWriter html, String type, List<Option> options, Predicate<Option> chosen) {
        for (int i = 0; i < options.size(); i++) {
            var option = options.get(i);
            var id = i == 0 ? id() : id() + "-" + (i + 1);
            html.open("div", "class", "form-check");
            html.open("input", "class", wrong ? "form-check-input is-invalid" : "form-check-input", "type", type)
                    .attribute("id", id)
                    .attribute("name", place.name())
                    .attribute("value", option.value())
                    .attribute("checked", chosen.test(option) ? "checked" : null)
                    .attribute("autofocus", focused && i == 0 ? "autofocus" : null);
            html.element("label", option.label(), "class", "form-check-label", "for", id)
                    .close("div");
        }
    }
}
