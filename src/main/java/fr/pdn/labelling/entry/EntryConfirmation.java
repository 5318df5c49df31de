package fr.pdn.labelling.entry;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.campaign.DeadlineSettings;
import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Agents;
import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.CurrentActor;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.candidature.Notifications;
import fr.pdn.labelling.candidature.checks.Email;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.mail.MailTemplate;
import fr.pdn.labelling.team.Ground;
import fr.pdn.labelling.team.TeamRole;
import fr.pdn.labelling.team.Teams;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an agent typed goes to the structure, which alone can file it; or it is abandoned, with a reason. */
@Service
public class EntryConfirmation {
    private static final int LONGEST_REASON = 500;

    private final Entries entries;
    private final Campaigns campaigns;
    private final Teams teams;
    private final Journal journal;
    private final Notifications notifications;
    private final Agents agents;
    private final CurrentActor actor;
    private final DeadlineSettings deadlines;
    private final Clock clock;

    EntryConfirmation(
            Entries entries,
            Campaigns campaigns,
            Teams teams,
            Journal journal,
            Notifications notifications,
            Agents agents,
            CurrentActor actor,
            DeadlineSettings deadlines,
            Clock clock) {
        this.entries = entries;
        this.campaigns = campaigns;
        this.teams = teams;
        this.journal = journal;
        this.notifications = notifications;
        this.agents = agents;
        this.actor = actor;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * To the contact that its answers name, who may bring others. Once more after an address was mended: whoever had the wrong one
     * no longer sees it.
     *
     * @throws InvalidAnswersException when nobody can be written to, or it is too late
     */
    @Transactional
    public void send(UUID id) {
        var entry = entries.locked(id);
        var draft = entry.candidature();
        var campaign = campaigns.get(draft.campaign());
        requireUnfiled(entry);
        if (!entry.arrival().dated() && !campaign.inTime(clock.instant())) {
            throw InvalidAnswersException.at(
                    "", "L’appel à projets est clos\u00a0: cette candidature ne peut plus être confirmée à temps.");
        }
        var contact = contact(draft);
        share(draft, contact);
        var dueOn = dueOn(entry, campaign);
        var act = journal.record(id, Act.ENTRY_SENT, Map.of("email", contact, "dueOn", dueOn));
        notifications.send(
                MailTemplate.ENTRY_TO_CONFIRM,
                entry.dossier(),
                "entry-" + act,
                Map.of(
                        "dueOn",
                        dueOn,
                        "arrival",
                        entry.arrival().words(),
                        "enteredBy",
                        agents.nameOf(entry.enteredBy())));
    }

    /** @throws InvalidAnswersException without a reason, or once it is filed */
    @Transactional
    public void abandon(UUID id, String reason) {
        var entry = entries.locked(id);
        requireUnfiled(entry);
        if (reason.isBlank() || reason.length() > LONGEST_REASON || reason.indexOf('\0') >= 0) {
            throw InvalidAnswersException.at("/reason", "Indiquez le motif, en 500 caractères au plus.");
        }
        journal.record(id, Act.ENTRY_ABANDONED, Map.of("reason", reason.strip()));
        if (entry.sent().isPresent()) {
            notifications.send(
                    MailTemplate.ENTRY_ABANDONED, entry.dossier(), "entry-abandoned", Map.of("reason", reason.strip()));
        }
    }

    private static void requireUnfiled(Entry entry) {
        if (!entry.candidature().draft()) {
            throw InvalidAnswersException.at("", "La structure vient de déposer cette candidature.");
        }
        if (entry.abandoned().isPresent()) {
            throw InvalidAnswersException.at("", "Cette saisie est déjà abandonnée.");
        }
    }

    private static String contact(Candidature draft) {
        var contact = draft.answers().structure().contact();
        if (contact == null || contact.email() == null || !Email.isValid(contact.email())) {
            throw InvalidAnswersException.at(
                    "", "Indiquez, à l’étape « La structure » , l’adresse électronique du contact.");
        }
        return Email.normalised(contact.email());
    }

    private void share(Candidature draft, String contact) {
        teams.members(draft.team()).stream()
                .filter(member ->
                        member.ground() == Ground.ENTERED && !member.email().equalsIgnoreCase(contact))
                .forEach(member -> teams.end(member, actor.name()));
        teams.join(draft.team(), contact, TeamRole.EDITOR, Ground.ENTERED, actor.name());
    }

    private LocalDate dueOn(Entry entry, Campaign campaign) {
        var closing = FrenchDates.dayOf(campaign.closesAt());
        var today = FrenchDates.dayOf(clock.instant());
        var from = closing.isBefore(today) ? today : closing;
        return entry.arrival().dated() ? from.plusDays(deadlines.entryConfirmationDays()) : closing;
    }
}
