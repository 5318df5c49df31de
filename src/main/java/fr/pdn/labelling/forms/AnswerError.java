package fr.pdn.labelling.forms;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One mistake in what was answered: where, as an RFC 6901 pointer ({@code /professionals/0/email}), and a French sentence. */
public record AnswerError(String pointer, String message) {
    /** Of several mistakes in one field the first is said. */
    public static Map<String, String> byField(List<AnswerError> errors) {
        return errors.stream()
                .collect(toMap(
                        error -> error.pointer().substring(1),
                        AnswerError::message,
                        (first, next) -> first,
                        LinkedHashMap::new));
    }
}
