package fr.pdn.labelling.forms;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Any number of answers among several, as boxes to tick. */
record Choices(Question question, Options options) implements Component.Field {

    /** Each once, in the order in which they are proposed. */
    @Override
    public Object canonical(Object value) {
        if (!(value instanceof Collection<?> chosen)) {
            return "".equals(value) ? null : value;
        }
        var proposed = options.written().stream().map(Option::value).toList();
        var sorted = chosen.stream()
                .map(Object.class::cast)
                .distinct()
                .sorted(Comparator.comparingInt(proposed::indexOf))
                .toList();
        return sorted.isEmpty() ? null : sorted;
    }

    @Override
    public Optional<String> complaint(Object value, Scope scope) {
        if (!(value instanceof Collection<?> chosen)) {
            return Optional.of(Sentences.notList(question));
        }
        return chosen.stream().allMatch(one -> options.of(one, scope).isPresent())
                ? Optional.empty()
                : Optional.of(Sentences.notOption(question));
    }

    @Override
    public Object posted(List<String> values) {
        var chosen = values.stream()
                .filter(v -> !v.isEmpty())
                .map(options::posted)
                .distinct()
                .toList();
        return chosen.isEmpty() ? null : chosen;
    }

    @Override
    public String worded(Object answer, Scope scope) {
        return answer instanceof Collection<?> chosen
                ? chosen.stream()
                        .map(one -> options.of(one, scope).map(Option::label).orElse(String.valueOf(one)))
                        .collect(joining("\n"))
                : answer.toString();
    }

    @Override
    public Component.Layout layout() {
        return Component.Layout.GROUPED;
    }

    @Override
    public void control(HtmlWriter html, Control control) {
        Collection<?> chosen = control.value() instanceof Collection<?> several ? several : List.of();
        control.boxes(
                html,
                "checkbox",
                options.in(control.scope()),
                option -> chosen.stream().anyMatch(option::is));
    }
}
