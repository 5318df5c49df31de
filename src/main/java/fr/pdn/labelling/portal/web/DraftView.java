package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.portal.Progress;
import fr.pdn.labelling.portal.Section;
import java.util.List;

/**
 * What every page of a draft shows around its content.
 *
 * @param opened candidatures can be filed
 * @param closed the call no longer takes candidatures in time: the draft can be read, not written
 * @param entry what an agent typed in the name of a structure; null for any other draft
 * @param byAgent whether an agent reads
 */
record DraftView(
        Candidature draft,
        Campaign campaign,
        boolean opened,
        boolean closed,
        List<StepView> steps,
        EntryView entry,
        boolean byAgent) {
    public String structure() {
        var name = draft.answers().structure().name();
        return name == null || name.isBlank() ? "Nouvelle candidature" : name;
    }

    /** The Caf gave up what it had typed: nothing of it can be filed. */
    public boolean abandoned() {
        return entry != null && !entry.reason().isEmpty();
    }

    public String url() {
        return Routes.draft(draft.id());
    }

    /** Where to go on: the first step that is not finished. */
    public StepView resume() {
        return steps.stream()
                .filter(step -> step.progress() != Progress.DONE)
                .filter(step -> !byAgent || step.section() != Section.COMMITMENTS)
                .findFirst()
                .orElseThrow();
    }

    public boolean begun() {
        return steps.stream().anyMatch(step -> step.progress() != Progress.TO_DO);
    }
}
