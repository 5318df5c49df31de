package fr.pdn.labelling.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.Optional;

/** Read once before anything else: one value, no key twice, no depth without end, no text that no table takes. */
final class StrictJson {
    private static final int DEPTH = 30;
    private static final int DIGITS = 40;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxNumberLength(DIGITS)
                    .build())
            .build();

    private StrictJson() {}

    static Optional<Problem> complaint(byte[] body) {
        try (var parser = FACTORY.createParser(body)) {
            while (parser.nextToken() != null) {
                if (isText(parser.currentToken()) && !isAcceptable(parser.getText())) {
                    return Optional.of(Problem.at(
                            parser.getParsingContext().pathAsPointer().toString(),
                            "Ce texte contient un caractère qui n’est pas admis."));
                }
                if (isSecondValue(parser)) {
                    return Optional.of(JsonProblems.unreadable(parser.currentLocation()));
                }
            }
            return Optional.empty();
        } catch (JsonProcessingException unreadable) {
            return Optional.of(JsonProblems.unreadable(unreadable.getLocation()));
        } catch (IOException unreadable) {
            return Optional.of(JsonProblems.unreadable(null));
        }
    }

    private static boolean isText(JsonToken token) {
        return token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME;
    }

    private static boolean isSecondValue(JsonParser parser) {
        var context = parser.getParsingContext();
        return context.inRoot() && context.getCurrentIndex() > 0;
    }

    /** Neither U+0000 nor half of a character. */
    private static boolean isAcceptable(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
