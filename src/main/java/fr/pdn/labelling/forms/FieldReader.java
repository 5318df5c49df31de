package fr.pdn.labelling.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the fields of a form. */
final class FieldReader {
    private static final String KEY = "[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)*";
    private static final int MOST_LINES = 60;
    private static final Set<String> PROPERTIES = Set.of(
            "name",
            "missing",
            "format",
            "list",
            "autocomplete",
            "inputType",
            "inputmode",
            "technical",
            "unique",
            "twice",
            "mustBeTrue",
            "itemLabel",
            "addLabel",
            "min",
            "max");

    private final Map<String, Format> formats;

    FieldReader(Map<String, Format> formats) {
        this.formats = formats;
    }

    Component.Field field(JsonNode node) {
        var question = question(node, node.required("key").asText());
        return switch (node.required("type").asText()) {
            case "textfield" -> text(question, node, false);
            case "textarea" -> question.is("list", "lines") ? lines(question, node) : text(question, node, true);
            case "number" -> number(question, node);
            case "radio" -> new Choice(question, options(node), true);
            case "select" -> new Choice(question, options(node), false);
            case "checklist" -> new Choices(question, options(node));
            case "checkbox" -> new Checkbox(question);
            case "datetime" -> date(question, node);
            default -> throw new IllegalArgumentException("component " + node.get("type") + " is not known");
        };
    }

    static Question question(JsonNode node, String key) {
        if (!key.matches(KEY)) {
            throw new IllegalArgumentException("key " + key);
        }
        var properties = new LinkedHashMap<String, String>();
        node.path("properties")
                .fields()
                .forEachRemaining(p -> properties.put(p.getKey(), p.getValue().asText()));
        if (!PROPERTIES.containsAll(properties.keySet()) || !properties.containsKey("name")) {
            throw new IllegalArgumentException("properties of " + key + ": " + properties.keySet());
        }
        return new Question(
                key,
                properties.get("name"),
                node.path("label").asText(node.path("dateLabel").asText()),
                Markdown.checked(node.path("description").asText("")),
                node.path("validate").path("required").asBoolean(),
                node.path("layout").path("columns").asInt(16),
                hidden(node),
                properties);
    }

    static Condition hidden(JsonNode node) {
        var hide = node.path("conditional").path("hide");
        return hide.isMissingNode() ? Condition.NEVER : Condition.feel(hide.asText());
    }

    private TextField text(Question question, JsonNode node, boolean severalLines) {
        var validate = node.path("validate");
        return new TextField(
                question,
                severalLines,
                validate.path("minLength").asInt(0),
                validate.required("maxLength").asInt(),
                Optional.of(validate.path("pattern").asText(""))
                        .filter(p -> !p.isEmpty())
                        .map(Pattern::compile),
                question.property("format").map(this::format));
    }

    private Format format(String name) {
        return Optional.ofNullable(formats.get(name))
                .orElseThrow(() -> new IllegalArgumentException("format " + name + " has no bean"));
    }

    private static Lines lines(Question question, JsonNode node) {
        return new Lines(
                question,
                MOST_LINES,
                node.path("validate").required("maxLength").asInt());
    }

    private static NumberField number(Question question, JsonNode node) {
        var validate = node.path("validate");
        return new NumberField(
                question,
                new BigDecimal(validate.required("min").asText()),
                new BigDecimal(validate.required("max").asText()),
                node.path("decimalDigits").asInt(0),
                Optional.of(node.path("increment").asText(""))
                        .filter(s -> !s.isEmpty())
                        .map(BigDecimal::new));
    }

    private static DateField date(Question question, JsonNode node) {
        if (!"date".equals(node.required("subtype").asText())) {
            throw new IllegalArgumentException(question.key() + ": only days are known");
        }
        return new DateField(question);
    }

    private static Options options(JsonNode node) {
        if (node.has("valuesKey")) {
            return new Options(List.of(), Optional.of(node.get("valuesKey").asText()));
        }
        var options = new ArrayList<Option>();
        node.required("values")
                .forEach(option ->
                        options.add(new Option(option.required("label").asText(), value(option.required("value")))));
        return new Options(List.copyOf(options), Optional.empty());
    }

    private static Object value(JsonNode value) {
        return value.isBoolean() ? (Object) value.asBoolean() : value.isInt() ? (Object) value.asInt() : value.asText();
    }
}
