package fr.pdn.labelling.candidature;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.mail.MailTemplate;
import fr.pdn.labelling.team.Teams;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The act of filing: from a draft to a numbered candidature that the procedure carries. Late is accepted, and said. */
@Service
public class Submission {
    private final Candidatures candidatures;
    private final TeamCandidatures shared;
    private final Campaigns campaigns;
    private final CandidatureForms forms;
    private final Teams teams;
    private final CurrentActor actor;
    private final Journal journal;
    private final Notifications notifications;
    private final LabellingProcedure procedure;
    private final Clock clock;

    Submission(
            Candidatures candidatures,
            TeamCandidatures shared,
            Campaigns campaigns,
            CandidatureForms forms,
            Teams teams,
            CurrentActor actor,
            Journal journal,
            Notifications notifications,
            LabellingProcedure procedure,
            Clock clock) {
        this.candidatures = candidatures;
        this.shared = shared;
        this.campaigns = campaigns;
        this.forms = forms;
        this.teams = teams;
        this.actor = actor;
        this.journal = journal;
        this.notifications = notifications;
        this.procedure = procedure;
        this.clock = clock;
    }

    /**
     * @param filedAt when the form was filed where it came from, or null for now
     * @return the number
     * @throws InvalidAnswersException when the campaign is not open yet or an answer is missing
     * @throws OptimisticLockingFailureException when it was submitted meanwhile
     */
    @Transactional
    public String submit(UUID id, Instant filedAt) {
        return submit(candidatures.find(id).orElseThrow(() -> new DraftGone(id)), filedAt, null);
    }

    /**
     * Now, and as it was read.
     *
     * @param version that its writer has read
     * @throws InvalidAnswersException when the campaign is not open yet or an answer is missing
     * @throws OptimisticLockingFailureException when it was saved or submitted since
     */
    @Transactional
    public String submitAsRead(UUID id, int version) {
        return submitAsRead(id, version, null, null);
    }

    /**
     * As it was read, typed by someone else than whoever files it.
     *
     * @param filedAt when it was filed where it came from, or null for now
     * @param how what the act says of the way it came
     * @throws InvalidAnswersException when the campaign is not open yet or an answer is missing
     * @throws OptimisticLockingFailureException when it was saved or submitted since
     */
    @Transactional
    public String submitAsRead(UUID id, int version, Instant filedAt, Object how) {
        var draft = candidatures.find(id).orElseThrow(() -> new DraftGone(id));
        if (draft.version() != version) {
            throw changed(id);
        }
        return submit(draft, filedAt, how);
    }

    private String submit(Candidature read, Instant filedAt, Object how) {
        var at = filedAt == null ? clock.instant() : filedAt;
        var campaign = campaigns.get(read.campaign());
        if (!campaign.opened(at)) {
            throw InvalidAnswersException.at(
                    "",
                    "L’appel à projets ouvre le " + FrenchDates.moment(campaign.opensAt())
                            + " : vous pourrez déposer à partir de là. Votre brouillon est gardé.");
        }
        if (at.isAfter(latest(campaign))) {
            throw InvalidAnswersException.at(
                    "/submittedAt",
                    "Cette date de dépôt est à venir, plus d’un an après la clôture\u00a0: vérifiez-la.");
        }
        forms.requireComplete(read.json());
        var draft = withoutWhatIsHidden(read);
        var number = campaigns.nextNumber(campaign.code());
        if (!candidatures.submit(draft.id(), draft.version(), number, at)) {
            throw changed(draft.id());
        }
        shareWithThoseItNames(draft);
        journal.recordAt(at, draft.id(), Act.SUBMITTED_FORM, null, how);
        procedure.candidatureSubmitted(number);
        notifications.send(MailTemplate.ACKNOWLEDGEMENT.fileName(), number, null, "submission");
        for (var professional : draft.answers().professionals()) {
            notifications.send(
                    MailTemplate.DATA_USE_INFORMATION.fileName(),
                    number,
                    professional.ref(),
                    "submission-" + professional.ref());
        }
        return number;
    }

    /** Systems that send what was filed with them may be ahead of this clock, not by a year after everything is over. */
    private Instant latest(Campaign campaign) {
        var over = campaign.closesAt().plus(Duration.ofDays(366));
        return over.isAfter(clock.instant()) ? over : clock.instant();
    }

    /** A draft keeps what was typed in a question that another answer hides; a candidature does not. */
    private Candidature withoutWhatIsHidden(Candidature draft) {
        var cleaned = forms.cleaned(draft.json());
        if (cleaned.equals(draft.json())) {
            return draft;
        }
        if (!candidatures.replace(draft.id(), cleaned, draft.version(), draft.updatedAt())) {
            throw changed(draft.id());
        }
        return candidatures.find(draft.id()).orElseThrow();
    }

    private static OptimisticLockingFailureException changed(UUID id) {
        return new OptimisticLockingFailureException("candidature " + id + " was saved or submitted meanwhile");
    }

    /** A team acts for one structure: a dossier under another SIRET gets a team of its own. */
    private void shareWithThoseItNames(Candidature draft) {
        var team = draft.team();
        if (shared.standsApart(draft)) {
            team = teams.found(draft.ownerEmail());
            shared.give(draft.id(), team);
        }
        var structure = draft.answers().structure();
        teams.joinNamed(team, email(structure.legalRepresentative()), email(structure.contact()), actor.name());
    }

    private static String email(Answers.Person person) {
        return person == null ? null : person.email();
    }
}
