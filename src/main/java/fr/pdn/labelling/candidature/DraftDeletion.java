package fr.pdn.labelling.candidature;

import fr.pdn.labelling.campaign.DeadlineSettings;
import fr.pdn.labelling.documents.DocumentStore;
import fr.pdn.labelling.mail.MailJournal;
import fr.pdn.labelling.team.Teams;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts that were never filed go when those who share them want it, or six months after the closing (retention of abandoned
 * drafts), with all that came with them.
 */
@Service
public class DraftDeletion {
    /** The event of the mail that gives notice. */
    static final String NOTICE = "deletion-notice";

    /** The notice leaves on a morning, the deletion happens on a morning: an hour either way counts as the same. */
    private static final Duration SLACK = Duration.ofHours(12);

    private final Candidatures candidatures;
    private final Teams teams;
    private final DocumentStore documents;
    private final MailJournal mails;
    private final DeadlineSettings deadlines;
    private final Clock clock;

    DraftDeletion(
            Candidatures candidatures,
            Teams teams,
            DocumentStore documents,
            MailJournal mails,
            DeadlineSettings deadlines,
            Clock clock) {
        this.candidatures = candidatures;
        this.teams = teams;
        this.documents = documents;
        this.mails = mails;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Deletes the drafts of a closed campaign whose authors had their notice in time. */
    public DraftsLeft deleteWarned(String campaign) {
        var toldBefore = clock.instant()
                .minus(Duration.ofDays(deadlines.draftDeletionNoticeDays()))
                .plus(SLACK);
        for (var draft : candidatures.drafts(campaign)) {
            if (teams.members(draft.team()).isEmpty() || mails.settled(draft.reference(), NOTICE, toldBefore)) {
                delete(draft.id());
            }
        }
        return candidatures.drafts(campaign).isEmpty() ? DraftsLeft.NONE : DraftsLeft.SOME;
    }

    /** @return false when it was filed or deleted meanwhile: nothing is touched then */
    @Transactional
    public boolean delete(UUID draft) {
        if (!candidatures.delete(draft)) {
            return false;
        }
        documents.forget(draft);
        mails.forget(draft.toString());
        return true;
    }
}
