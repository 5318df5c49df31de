package fr.pdn.labelling.candidature;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;

/** A draft keeps whatever was typed; only filing it requires that all of it can be read. */
class UnreadableAnswers extends DeserializationProblemHandler {
    @Override
    public Object handleWeirdStringValue(
            DeserializationContext context, Class<?> type, String written, String problem) {
        return null;
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String problem)
            throws IOException {
        parser.skipChildren();
        return null;
    }
}
