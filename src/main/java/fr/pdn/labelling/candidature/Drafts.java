package fr.pdn.labelling.candidature;

import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.mail.MailTemplate;
import fr.pdn.labelling.team.Teams;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Candidatures being written: « enregistré » is not « déposé ». */
@Service
public class Drafts {
    private final Candidatures candidatures;
    private final Campaigns campaigns;
    private final CandidatureForms forms;
    private final Teams teams;
    private final Journal journal;
    private final Notifications notifications;
    private final Clock clock;

    Drafts(
            Candidatures candidatures,
            Campaigns campaigns,
            CandidatureForms forms,
            Teams teams,
            Journal journal,
            Notifications notifications,
            Clock clock) {
        this.candidatures = candidatures;
        this.campaigns = campaigns;
        this.forms = forms;
        this.teams = teams;
        this.journal = journal;
        this.notifications = notifications;
        this.clock = clock;
    }

    /**
     * @param ownerEmail who writes it; the contact of the structure when null
     * @throws fr.pdn.labelling.forms.InvalidAnswersException for an unknown campaign or an impossible answer
     */
    @Transactional
    public Candidature create(String campaign, Map<String, Object> answers, String ownerEmail) {
        campaigns.get(campaign);
        forms.requirePlausible(answers);
        var contact = Answers.of(answers).structure().contact();
        var owner = ownerEmail == null && contact != null ? contact.email() : ownerEmail;
        return begin(campaign, answers, owner, teams.found(owner), null);
    }

    /** An empty draft that a team shares from its beginning. */
    @Transactional
    public Candidature create(String campaign, UUID team, String ownerEmail) {
        campaigns.get(campaign);
        return begin(campaign, Map.of(), ownerEmail, team, null);
    }

    /**
     * A draft that begins with the answers of an earlier candidature. What it promised is to be promised again, and its
     * documents are to be sent again: they may have aged. The same people share it.
     */
    @Transactional
    public Candidature copy(Candidature earlier, String campaign, String ownerEmail) {
        campaigns.get(campaign);
        return begin(
                campaign,
                forms.withoutPromises(earlier.json()),
                ownerEmail,
                earlier.team(),
                Map.of("copyOf", earlier.reference()));
    }

    /**
     * What an agent types in the name of a structure: nobody shares it until it is sent to be confirmed.
     *
     * @throws fr.pdn.labelling.forms.InvalidAnswersException for an unknown campaign or an impossible answer
     */
    @Transactional
    public Candidature enter(String campaign, Map<String, Object> answers, Arrival arrival) {
        campaigns.get(campaign);
        forms.requirePlausible(answers);
        var draft = begin(campaign, answers, null, teams.found(null), null);
        journal.record(draft.id(), Act.ENTERED, arrival);
        return draft;
    }

    private Candidature begin(String campaign, Map<String, Object> answers, String owner, UUID team, Object detail) {
        var now = clock.instant();
        var draft = new Candidature(UUID.randomUUID(), campaign, null, answers, 0, owner, team, now, now, null);
        candidatures.insert(draft);
        journal.record(draft.id(), Act.DRAFTED, detail);
        if (owner != null) {
            var dossier = new Dossier(draft, List.of());
            notifications.send(MailTemplate.DRAFT_SAVED, dossier, null, "draft");
        }
        return draft;
    }

    /**
     * Replaces all answers.
     *
     * @param version the version the writer started from
     * @throws OptimisticLockingFailureException when someone else saved or submitted meanwhile
     */
    @Transactional
    public void save(UUID id, Map<String, Object> answers, int version) {
        forms.requirePlausible(answers);
        keep(id, answers, version);
    }

    /** Keeps what was typed even when it is not plausible yet: nothing a person wrote is lost to an error. */
    @Transactional
    public void keep(UUID id, Map<String, Object> answers, int version) {
        if (!candidatures.replace(id, answers, version, clock.instant())) {
            throw new OptimisticLockingFailureException("draft " + id + " changed since version " + version);
        }
    }
}
