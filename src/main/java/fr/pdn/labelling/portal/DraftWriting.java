package fr.pdn.labelling.portal;

import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.Candidatures;
import fr.pdn.labelling.candidature.DraftGone;
import fr.pdn.labelling.candidature.Drafts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** Saves one section of a draft, whatever was typed in it, beside what someone else wrote in it meanwhile. */
@Service
public class DraftWriting {
    /** Others who save other sections at the same moment: each of them gets through at every attempt. */
    private static final int ATTEMPTS = 20;

    private final Candidatures candidatures;
    private final Drafts drafts;
    private final SectionVersions versions;
    private final DraftLock lock;

    DraftWriting(Candidatures candidatures, Drafts drafts, SectionVersions versions, DraftLock lock) {
        this.candidatures = candidatures;
        this.drafts = drafts;
        this.versions = versions;
        this.lock = lock;
    }

    public enum Outcome {
        SAVED,
        /** Someone else gave another answer to the same question: nothing is saved before a choice is made. */
        CHANGED_MEANWHILE,
        FILED_MEANWHILE,
        /** The call closed: the draft stays as it was at that moment. */
        CLOSED_MEANWHILE
    }

    /**
     * @param mark of what the writer's page shows now, to be sent back with the next saving; another person's answers are
     *     stored beside it, but not on that page
     * @param together whether another person's answers are stored beside the writer's
     * @param conflicts answers to choose between
     */
    public record Saving(Outcome outcome, String mark, boolean together, List<MergeConflict> conflicts) {
        private static Saving refused(Outcome outcome, String mark, List<MergeConflict> conflicts) {
            return new Saving(outcome, mark, false, conflicts);
        }
    }

    /** From a page that stays as it is: nothing on it may change its name behind the writer's back. */
    public Saving keep(UUID id, Section section, Map<String, Object> answers, String mark) {
        return save(id, section, answers, mark, MergeChoices.NONE, true);
    }

    /**
     * From a page that is shown anew.
     *
     * @param answers of this section, by its key
     * @param mark what the section held when the writer's page was opened
     */
    public Saving save(UUID id, Section section, Map<String, Object> answers, String mark, MergeChoices choices) {
        return save(id, section, answers, mark, choices, false);
    }

    private Saving save(
            UUID id, Section section, Map<String, Object> answers, String mark, MergeChoices choices, boolean stays) {
        for (int attempt = 1; ; attempt++) {
            var draft = candidatures.find(id).orElseThrow(() -> new DraftGone(id));
            if (!draft.draft()) {
                return Saving.refused(Outcome.FILED_MEANWHILE, mark, List.of());
            }
            if (lock.closed(draft)) {
                return Saving.refused(Outcome.CLOSED_MEANWHILE, mark, List.of());
            }
            var stored = draft.json().get(section.key());
            var mine = answers.get(section.key());
            var merged = merge(draft, section, mine, mark, choices);
            if (!merged.conflicts().isEmpty() || stays && merged.renamed()) {
                return Saving.refused(Outcome.CHANGED_MEANWHILE, SectionMark.of(stored), merged.conflicts());
            }
            try {
                boolean together = !SameAnswers.in(mine, merged.answers());
                versions.keep(id, stored);
                if (together) {
                    versions.keep(id, mine);
                }
                // A page that saves itself once more after the last word changes nothing for whoever reads the whole.
                if (!stays || !SameAnswers.in(stored, merged.answers())) {
                    drafts.keep(id, with(draft, section, merged.answers()), draft.version());
                }
                return new Saving(Outcome.SAVED, SectionMark.of(mine), together, List.of());
            } catch (OptimisticLockingFailureException savedElsewhere) {
                if (attempt == ATTEMPTS) {
                    throw savedElsewhere;
                }
            }
        }
    }

    private SectionMerge.Merged merge(
            Candidature draft, Section section, Object mine, String mark, MergeChoices choices) {
        var stored = draft.json().get(section.key());
        var current = SectionMark.of(stored);
        if (current.equals(mark)) {
            return new SectionMerge.Merged(mine, List.of(), false);
        }
        var decided = current.equals(choices.seen()) ? choices : MergeChoices.NONE;
        return SectionMerge.of(section.key(), versions.find(draft.id(), mark), mine, stored, decided);
    }

    private static Map<String, Object> with(Candidature draft, Section section, Object answers) {
        var json = new LinkedHashMap<>(draft.json());
        json.remove(section.key());
        if (answers != null) {
            json.put(section.key(), answers);
        }
        return json;
    }
}
