package fr.pdn.labelling.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answers to choose from: written in the form, or given by a variable that the form names. */
record Options(List<Option> written, Optional<String> variable) {
    private static final ObjectMapper JSON = new ObjectMapper();

    List<Option> in(Scope scope) {
        return variable.map(name -> given(scope.variables().get(name))).orElse(written);
    }

    Optional<Option> of(Object answer, Scope scope) {
        return in(scope).stream().filter(option -> option.is(answer)).findFirst();
    }

    /** A written option's value when the text stands for one, else the text. */
    Object posted(String text) {
        return written.stream()
                .filter(option -> option.isPostedAs(text))
                .map(Option::value)
                .findFirst()
                .orElse(text);
    }

    private static List<Option> given(Object variable) {
        if (variable instanceof Collection<?> options) {
            return options.stream()
                    .map(Options::option)
                    .flatMap(Optional::stream)
                    .toList();
        }
        return variable == null ? List.of() : given(parsed(variable.toString()));
    }

    /** The engine's JSON values are not collections, but they write themselves as JSON. */
    private static Collection<?> parsed(String json) {
        try {
            return JSON.readValue(json, Collection.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Options are a list of {label, value}", e);
        }
    }

    private static Optional<Option> option(Object option) {
        if (option instanceof Map<?, ?> map) {
            return map.get("value") == null
                    ? Optional.empty()
                    : Optional.of(new Option(String.valueOf(map.get("label")), map.get("value")));
        }
        return Optional.ofNullable(option).map(value -> new Option(value.toString(), value));
    }
}
