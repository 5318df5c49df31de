package fr.pdn.labelling.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The questions of a form, one after the other, each with the words of its page. */
final class Questions {

    private final List<AskedQuestion> asked = new ArrayList<>();

    List<AskedQuestion> in(List<Component> components, String heading, String list, int most) {
        for (var component : components) {
            if (component instanceof Component.Group group) {
                in(group.components(), group.label(), list, most);
            } else if (component instanceof Component.Rows rows) {
                var row = rows.question()
                        .property("itemLabel")
                        .orElse(rows.question().label());
                in(rows.components(), row, rows.key(), rows.max());
            } else if (component instanceof Component.Field field
                    && !field.question().is("technical")) {
                asked.add(new AskedQuestion(
                        heading, list, field.key(), most, field.question().label(), kind(field), options(field)));
            }
        }
        return List.copyOf(asked);
    }

    private static AskedQuestion.Kind kind(Component.Field field) {
        if (field instanceof Choices) {
            return AskedQuestion.Kind.OPTIONS;
        }
        if (field instanceof Choice || field instanceof Checkbox) {
            return AskedQuestion.Kind.OPTION;
        }
        if (field instanceof NumberField) {
            return AskedQuestion.Kind.NUMBER;
        }
        if (field instanceof DateField) {
            return AskedQuestion.Kind.DAY;
        }
        return field instanceof Lines ? AskedQuestion.Kind.LINES : AskedQuestion.Kind.TEXT;
    }

    private static Map<String, String> options(Component.Field field) {
        if (field instanceof Checkbox) {
            return inOrder(List.of(new Option("Oui", "true"), new Option("Non", "")));
        }
        if (field instanceof Choice choice) {
            return inOrder(choice.options().written());
        }
        return field instanceof Choices choices ? inOrder(choices.options().written()) : Map.of();
    }

    private static Map<String, String> inOrder(List<Option> options) {
        var map = new LinkedHashMap<String, String>();
        options.forEach(option -> map.put(option.label(), option.value().toString()));
        return map;
    }
}
