package fr.pdn.labelling.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import fr.pdn.labelling.candidature.Candidature;
import java.nio.charset.StandardCharsets;

/** What a section held when its page was opened: two people may write different sections of one draft at the same time. */
public final class SectionMark {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    private static final int LENGTH = 16;

    private SectionMark() {}

    public static String of(Candidature draft, Section section) {
        return of(draft.json().get(section.key()));
    }

    /** The same for answers that were just read and for those that come back from the database: neither order nor scale count. */
    static String of(Object answers) {
        try {
            var written = JSON.readValue(JSON.writeValueAsString(answers), Object.class);
            var mark = JSON.writeValueAsString(written);
            return Sha256.of(mark.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
