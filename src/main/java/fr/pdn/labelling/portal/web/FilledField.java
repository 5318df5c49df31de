package fr.pdn.labelling.portal.web;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Puts back in the fields of one name what a browser had posted for them. */
final class FilledField {
    private static final String CHECKED = "checked";
    private static final String SELECTED = "selected";

    private FilledField() {}

    /** @return whether every value has found its place */
    static boolean fill(Element form, String name, List<String> values) {
        var controls = controls(form, name);
        if (controls.isEmpty()) {
            return false;
        }
        var texts = values.iterator();
        boolean placed = true;
        for (var control : controls) {
            placed &= fill(control, values, texts);
        }
        return placed;
    }

    /** Whether the hidden fields of the form, which say what it is about, are those that were posted. */
    static boolean about(Element form, Map<String, List<String>> fields) {
        return form.select("input[type=hidden]:not([name^=_])").stream()
                .allMatch(field ->
                        fields.getOrDefault(field.attr("name"), List.of()).contains(field.val()));
    }

    private static boolean fill(Element control, List<String> values, Iterator<String> texts) {
        switch (control.normalName() + ":" + control.attr("type")) {
            case "input:radio", "input:checkbox" -> {
                control.attr(CHECKED, values.contains(control.val()));
                return true;
            }
            case "select:" -> {
                control.select("option").forEach(option -> option.attr(SELECTED, values.contains(option.val())));
                return control.select("option").eachAttr("value").containsAll(values);
            }
            case "textarea:" -> control.text("\n" + next(texts));
            case "button:submit", "button:", "input:submit", "input:file" -> {
                return true;
            }
            default -> control.val(next(texts));
        }
        return true;
    }

    private static String next(Iterator<String> texts) {
        return texts.hasNext() ? texts.next() : "";
    }

    private static Elements controls(Element form, String name) {
        return form.getElementsByAttributeValue("name", name);
    }
}
