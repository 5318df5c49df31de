package fr.pdn.labelling.web;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** JSON that cannot be read at all is a bad request; JSON that says something else than expected is a wrong answer. */
@Component
@Order(1)
class JsonProblems implements ProblemSource {
    @Override
    public Optional<Problem> of(Throwable thrown) {
        if (!(thrown instanceof HttpMessageNotReadableException)) {
            return Optional.empty();
        }
        var cause = thrown.getCause();
        if (cause instanceof JsonMappingException wrong) {
            return Optional.of(wrongAnswer(wrong));
        }
        return Optional.of(
                cause instanceof JsonProcessingException unreadable
                        ? unreadable(unreadable.getLocation())
                        : Problem.of(ProblemKind.BAD_REQUEST, "Le corps de la requête manque ou ne peut pas être lu."));
    }

    static Problem unreadable(JsonLocation where) {
        var place = where == null
                ? ""
                : " : voyez la ligne %d, colonne %d".formatted(where.getLineNr(), where.getColumnNr());
        return Problem.of(
                ProblemKind.BAD_REQUEST,
                "Ce JSON est incorrect, trop imbriqué, ou une clé y est répétée" + place + ".");
    }

    private static Problem wrongAnswer(JsonMappingException wrong) {
        if (wrong.getCause() instanceof InvalidAnswersException invalid) {
            return Problem.of(ProblemKind.INVALID_ANSWERS, invalid.errors());
        }
        return Problem.at(pointer(wrong), message(wrong));
    }

    private static String message(JsonMappingException wrong) {
        if (wrong instanceof UnrecognizedPropertyException) {
            return "Cette donnée n’est pas prévue ici.";
        }
        if (wrong instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            return "Valeur inconnue. Valeurs possibles : "
                    + Arrays.stream(format.getTargetType().getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        return "Cette valeur n’est pas du type attendu.";
    }

    private static String pointer(JsonMappingException wrong) {
        return wrong.getPath().stream().map(JsonProblems::step).collect(Collectors.joining());
    }

    private static String step(Reference reference) {
        return "/"
                + (reference.getFieldName() == null
                        ? reference.getIndex()
                        : reference.getFieldName().replace("~", "~0").replace("/", "~1"));
    }
}
