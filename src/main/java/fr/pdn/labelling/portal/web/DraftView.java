package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.portal.Progress;
import java.util.List;

/**
 * What every page of a draft shows around its content.
 *
 * @param opened candidatures can be filed
 * @param closed the call no longer takes candidatures in time: the draft can be read, not written
 */
record DraftView(Candidature draft, Campaign campaign, boolean opened, boolean closed, List<StepView> steps) {
    public String structure() {
        var name = draft.answers().structure().name();
        return name == null || name.isBlank() ? "Nouvelle candidature" : name;
    }

    public String url() {
        return Routes.draft(draft.id());
    }

    /** Where to go on: the first step that is not finished. */
    public StepView resume() {
        return steps.stream()
                .filter(step -> step.progress() != Progress.DONE)
                .findFirst()
                .orElseThrow();
    }

    public boolean begun() {
        return steps.stream().anyMatch(step -> step.progress() != Progress.TO_DO);
    }
}
