package fr.pdn.labelling.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * Reads what a browser posted: controls are named {@code structure.siret}, {@code professionals[0].email}; the buttons
 * {@code _add=professionals} and {@code _remove=professionals[0]} change the number of rows.
 */
final class PostReader {
    static final String ADD = "_add";
    static final String REMOVE = "_remove";
    private static final Pattern ROW = Pattern.compile("(.+)\\[(\\d{1,4})]");

    private final MultiValueMap<String, String> post;
    private final boolean withBlankRows;

    PostReader(MultiValueMap<String, String> post) {
        this(post, post.containsKey(ADD) || post.containsKey(REMOVE));
    }

    PostReader(MultiValueMap<String, String> post, boolean withBlankRows) {
        this.post = post;
        this.withBlankRows = withBlankRows;
    }

    Map<String, Object> read(List<Component> components) {
        var answers = new LinkedHashMap<String, Object>();
        read(components, Place.ROOT, answers);
        return answers;
    }

    private void read(List<Component> components, Place place, Map<String, Object> answers) {
        for (var component : components) {
            if (component instanceof Component.Group group) {
                read(group.components(), place, answers);
            } else if (component instanceof Component.Rows rows) {
                Nested.put(answers, rows.key(), rows(rows, place.then(rows.key())));
            } else if (component instanceof Component.Field field) {
                var posted =
                        field.posted(post.getOrDefault(place.then(field.key()).name(), List.of()));
                if (posted != null) {
                    Nested.put(answers, field.key(), posted);
                }
            }
        }
    }

    /** One row more than allowed is read, so that the validation can say that there are too many. */
    private List<Map<String, Object>> rows(Component.Rows rows, Place place) {
        var indexes = post.keySet().stream()
                .filter(name -> name.startsWith(place.name() + "[") && name.contains("]."))
                .map(name -> ROW.matcher(
                        name.substring(0, name.indexOf("].", place.name().length()) + 1)))
                .filter(matcher -> matcher.matches() && matcher.group(1).equals(place.name()))
                .map(matcher -> Integer.parseInt(matcher.group(2)))
                .distinct()
                .sorted()
                .limit(rows.max() + 1L)
                .toList();
        var kept = new ArrayList<Map<String, Object>>();
        for (var index : indexes) {
            var row = new LinkedHashMap<String, Object>();
            read(rows.components(), place.at(index), row);
            if (!place.at(index).name().equals(post.getFirst(REMOVE)) && (withBlankRows || says(rows, row))) {
                kept.add(row);
            }
        }
        if (place.name().equals(post.getFirst(ADD)) && kept.size() < rows.max()) {
            kept.add(new LinkedHashMap<>());
        }
        return kept;
    }

    /** A row that was added and left blank says nothing; an unticked box is not a word either. */
    private static boolean says(Component.Rows rows, Map<String, Object> row) {
        return fields(rows.components())
                .filter(field -> !field.question().is("technical"))
                .map(field -> Nested.get(row, field.key()))
                .anyMatch(answer -> answer != null && !answer.equals(false));
    }

    private static Stream<Component.Field> fields(List<Component> components) {
        return components.stream()
                .flatMap(component -> component instanceof Component.Group group
                        ? fields(group.components())
                        : component instanceof Component.Field field ? Stream.of(field) : Stream.empty());
    }

    /** Where to go on after a change of rows: the new row, or the list from which one was taken away. */
    Optional<String> rearranged(List<Component> components) {
        var added = Optional.ofNullable(post.getFirst(ADD)).map(list -> list + lastRow(components, list));
        return added.or(() -> Optional.ofNullable(post.getFirst(REMOVE)).map(row -> row.replaceFirst("\\[\\d+]$", "")));
    }

    private String lastRow(List<Component> components, String list) {
        return Nested.get(read(components), list) instanceof List<?> rows ? "[" + (rows.size() - 1) + "]" : "";
    }
}
