package fr.pdn.labelling.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text people write freely, in which a parent or a child may be recognised without anyone wanting it. What looks like a
 * person's data is pointed out, never refused.
 */
record LongText(Place place, Component.Field field, String text) {
    private static final Map<String, Pattern> TRACES = Map.of(
            "une adresse électronique", Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.]+"),
            "un numéro de téléphone",
                    Pattern.compile("(?<!\\d)(?:(?:\\+|00)33[ .-]?|0)[1-9](?:[ .-]?\\d\\d){4}(?!\\d)"),
            "un long numéro",
                    Pattern.compile(
                            "\\d{9,}|(?<!\\d)[12] ?\\d\\d ?\\d\\d ?\\d\\d ?\\d{3} ?\\d{3}(?: ?\\d\\d)?(?!\\d)"));

    static Optional<LongText> of(Component.Field field, Place place, Object value) {
        var free = field instanceof Lines || field instanceof TextField text && text.severalLines();
        var written = value instanceof Collection<?> lines
                ? String.join("\n", lines.stream().map(String::valueOf).toList())
                : Objects.toString(value, "");
        return free ? Optional.of(new LongText(place, field, written)) : Optional.empty();
    }

    static List<LongText> in(List<Component> components, Scope scope) {
        var texts = new ArrayList<LongText>();
        EachField.in(components, scope, (field, seen) -> {
            if (field.visible(seen)) {
                of(field, seen.place(field.key()), seen.value(field.key())).ifPresent(texts::add);
            }
        });
        return texts;
    }

    /** What to look at again, if anything. */
    Optional<AnswerError> trace() {
        return TRACES.entrySet().stream()
                .filter(trace -> trace.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .map(what -> new AnswerError(place.pointer(), Sentences.trace(field.question(), what)));
    }

    /** @param afterwards it takes the place of the one that stands on the page */
    void caution(HtmlWriter html, boolean afterwards) {
        html.open("div", "id", place.domId() + "-caution", "role", "status")
                .attribute("data-hx-swap-oob", afterwards ? "true" : null);
        trace().ifPresent(trace -> html.element("p", trace.message(), "class", "pdn-caution"));
        html.close("div");
    }
}
