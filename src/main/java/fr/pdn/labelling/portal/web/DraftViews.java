package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.portal.DraftCheck;
import fr.pdn.labelling.portal.DraftLock;
import fr.pdn.labelling.portal.Section;
import org.springframework.stereotype.Component;

@Component
class DraftViews {
    private final Campaigns campaigns;
    private final DraftCheck check;
    private final DraftLock lock;
    private final EntryViews entries;

    DraftViews(Campaigns campaigns, DraftCheck check, DraftLock lock, EntryViews entries) {
        this.campaigns = campaigns;
        this.check = check;
        this.lock = lock;
        this.entries = entries;
    }

    /** @param current the step being shown, or null */
    DraftView of(Candidature draft, Section current) {
        var campaign = campaigns.get(draft.campaign());
        var steps = check.progress(draft).entrySet().stream()
                .map(step -> new StepView(
                        step.getKey(),
                        Routes.draft(draft.id()) + "/" + step.getKey().path(),
                        step.getValue(),
                        step.getKey() == current))
                .toList();
        return new DraftView(
                draft,
                campaign,
                lock.opened(draft),
                lock.closed(draft),
                steps,
                entries.of(draft),
                WritingDesk.current() == WritingDesk.AGENT);
    }
}
