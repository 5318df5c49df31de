package fr.pdn.labelling.forms;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A list of short texts, written one per line: {@code "properties": {"list": "lines"}}. */
record Lines(Question question, int maxLines, int maxLength) implements Component.Field {

    @Override
    public Object canonical(Object value) {
        if (!(value instanceof Collection<?> lines)) {
            return value;
        }
        var kept = lines.stream()
                .filter(Objects::nonNull)
                .map(line -> line instanceof String text ? Characters.tidy(text) : line)
                .filter(line -> !"".equals(line))
                .toList();
        return kept.isEmpty() ? null : kept;
    }

    @Override
    public Optional<String> complaint(Object value, Scope scope) {
        if (!(value instanceof Collection<?> lines)) {
            return Optional.of(Sentences.notList(question));
        }
        if (lines.size() > maxLines) {
            return Optional.of(Sentences.tooMany(question, maxLines));
        }
        return lines.stream().map(this::lineComplaint).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> lineComplaint(Object line) {
        if (!(line instanceof String text)) {
            return Optional.of(Sentences.notText(question));
        }
        return text.length() > maxLength
                ? Optional.of("Chaque ligne est limitée à %s caractères.".formatted(Sentences.french(maxLength)))
                : Characters.complaint(question, text, false);
    }

    @Override
    public Object posted(List<String> values) {
        return canonical(values.stream().flatMap(v -> Stream.of(v.split("\\R"))).toList());
    }

    @Override
    public String worded(Object answer, Scope scope) {
        return written(answer);
    }

    @Override
    public Component.Layout layout() {
        return Component.Layout.LABELLED;
    }

    @Override
    public void control(HtmlWriter html, Control control) {
        html.open("textarea", control.attributes("class", "form-control", "rows", "4"))
                .text("\n" + written(control.value()))
                .close("textarea");
    }

    private static String written(Object value) {
        return value instanceof Collection<?> lines
                ? String.join("\n", lines.stream().map(String::valueOf).toList())
                : Objects.toString(value, "");
    }
}
