package fr.pdn.labelling.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;

/** Small forms for tests, written in JSON with single quotes. */
final class SomeForm {
    private static final Format SHOUTED = new Format() {
        @Override
        public String name() {
            return "shouted";
        }

        @Override
        public Optional<String> complaint(String value) {
            return value.endsWith("!") ? Optional.empty() : Optional.of("Terminez par un point d’exclamation.");
        }

        @Override
        public String canonical(String value) {
            return value.toUpperCase();
        }
    };

    private SomeForm() {}

    static Form with(String components) {
        var json = "{'id': 'some-form', 'title': 'Un formulaire', 'components': [" + components + "]}";
        try {
            return new FormReader(Map.of("shouted", SHOUTED))
                    .read(new ObjectMapper().readTree(json.replace('\'', '"')));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
