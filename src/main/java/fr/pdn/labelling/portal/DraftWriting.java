package fr.pdn.labelling.portal;

import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.Candidatures;
import fr.pdn.labelling.candidature.Drafts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** Saves one section of a draft, whatever was typed in it, unless someone else wrote in the same section meanwhile. */
@Service
public class DraftWriting {
    /** Others who save other sections at the same moment: each of them gets through at every attempt. */
    private static final int ATTEMPTS = 20;

    private final Candidatures candidatures;
    private final Drafts drafts;

    DraftWriting(Candidatures candidatures, Drafts drafts) {
        this.candidatures = candidatures;
        this.drafts = drafts;
    }

    public enum Outcome {
        SAVED,
        /** The section is no longer what the writer saw. */
        CHANGED_MEANWHILE,
        FILED_MEANWHILE
    }

    /**
     * @param answers of this section, by its key
     * @param mark what the section held when the writer's page was opened
     */
    public Outcome save(UUID id, Section section, Map<String, Object> answers, String mark) {
        for (int attempt = 1; ; attempt++) {
            var draft = candidatures.find(id).orElseThrow();
            if (!draft.draft()) {
                return Outcome.FILED_MEANWHILE;
            }
            if (!SectionMark.of(draft, section).equals(mark)) {
                return SameAnswers.in(draft.json().get(section.key()), answers.get(section.key()))
                        ? Outcome.SAVED
                        : Outcome.CHANGED_MEANWHILE;
            }
            try {
                drafts.keep(id, merged(draft, section, answers), draft.version());
                return Outcome.SAVED;
            } catch (OptimisticLockingFailureException savedElsewhere) {
                if (attempt == ATTEMPTS) {
                    throw savedElsewhere;
                }
            }
        }
    }

    private static Map<String, Object> merged(Candidature draft, Section section, Map<String, Object> answers) {
        var json = new LinkedHashMap<>(draft.json());
        json.remove(section.key());
        json.putAll(DraftCheck.answers(answers, section));
        return json;
    }
}
