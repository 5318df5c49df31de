package fr.pdn.labelling.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pdn.labelling.candidature.Candidature;
import java.nio.charset.StandardCharsets;

/** What a section held when its page was opened: two people may write different sections of one draft at the same time. */
public final class SectionMark {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LENGTH = 16;

    private SectionMark() {}

    public static String of(Candidature draft, Section section) {
        try {
            var stored = JSON.writeValueAsString(draft.json().get(section.key()));
            return Sha256.of(stored.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
