package fr.pdn.labelling.candidature;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;

/** How answers and acts are written in a jsonb column: dates as text, absent instead of null. */
final class Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private static final ObjectMapper LENIENT = MAPPER.copy().addHandler(new UnreadableAnswers());

    private Json() {}

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value == null ? Map.of() : value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static JsonNode read(String json) {
        try {
            return json == null ? MAPPER.createObjectNode() : MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static <T> T as(Object value, Class<T> type) {
        return MAPPER.convertValue(value, type);
    }

    /** What cannot be read, such as « trois » for a number in a draft, counts as not answered. */
    static Answers answers(Map<String, Object> json) {
        return LENIENT.convertValue(json, Answers.class);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(String json) {
        return as(read(json), Map.class);
    }
}
