package fr.pdn.labelling.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the JSON of a form. What would not be honoured when the form is shown or checked is refused here. */
final class FormReader {
    private static final Set<String> KNOWN = Set.of(
            "type",
            "id",
            "key",
            "path",
            "label",
            "description",
            "text",
            "values",
            "valuesKey",
            "validate",
            "conditional",
            "properties",
            "layout",
            "components",
            "decimalDigits",
            "increment",
            "subtype",
            "dateLabel",
            "isRepeating",
            "allowAddRemove",
            "defaultRepetitions",
            "showOutline");

    private final FieldReader fields;

    FormReader(Map<String, Format> formats) {
        this.fields = new FieldReader(formats);
    }

    Form read(JsonNode form) {
        try {
            return new Form(
                    form.required("id").asText(),
                    form.required("title").asText(),
                    components(form.required("components")));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("Form " + form.path("id").asText() + ": " + e.getMessage(), e);
        }
    }

    private List<Component> components(JsonNode nodes) {
        var components = new ArrayList<Component>();
        nodes.forEach(node -> components.add(component(node)));
        return components;
    }

    private Component component(JsonNode node) {
        node.fieldNames().forEachRemaining(name -> {
            if (!KNOWN.contains(name)) {
                throw new IllegalArgumentException("attribute " + name + " of " + node.path("id") + " is not known");
            }
        });
        return switch (node.required("type").asText()) {
            case "text" -> text(node);
            case "group" ->
                new Component.Group(
                        FieldReader.hidden(node),
                        node.required("label").asText(),
                        components(node.required("components")));
            case "dynamiclist" -> rows(node);
            default -> fields.field(node);
        };
    }

    private static Component text(JsonNode node) {
        var markdown = node.path("properties").path("markdown").asText("");
        return new Component.Text(
                FieldReader.hidden(node),
                Markdown.checked(node.required("text").asText()),
                Set.of(markdown.isEmpty() ? new String[0] : markdown.split(" ")));
    }

    private Component rows(JsonNode node) {
        var question = FieldReader.question(node, node.required("path").asText());
        return new Component.Rows(
                question,
                components(node.required("components")),
                node.path("defaultRepetitions").asInt(1),
                number(question, "min"),
                number(question, "max"));
    }

    private static int number(Question question, String property) {
        return Integer.parseInt(question.property(property).orElseThrow());
    }
}
