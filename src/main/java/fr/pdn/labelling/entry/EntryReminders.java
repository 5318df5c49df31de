package fr.pdn.labelling.entry;

import fr.pdn.labelling.campaign.DeadlineSettings;
import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.candidature.Notifications;
import fr.pdn.labelling.mail.MailTemplate;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A structure that has not confirmed some days after it was asked is reminded, once. */
@Component
class EntryReminders {
    private final Entries entries;
    private final Journal journal;
    private final Notifications notifications;
    private final DeadlineSettings deadlines;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EntryReminders(
            Entries entries,
            Journal journal,
            Notifications notifications,
            DeadlineSettings deadlines,
            TransactionTemplate transaction,
            Clock clock) {
        this.entries = entries;
        this.journal = journal;
        this.notifications = notifications;
        this.deadlines = deadlines;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "${pdn.entries.reminders:0 5 8 * * *}", zone = "Europe/Paris")
    void remindThoseWhoWait() {
        entries.drafts().stream()
                .filter(this::due)
                .map(entry -> entry.candidature().id())
                .forEach(id -> transaction.executeWithoutResult(begun -> remind(id)));
    }

    /** Another node may have written it meanwhile. */
    private void remind(UUID id) {
        var entry = entries.locked(id);
        if (due(entry)) {
            var act = journal.record(id, Act.ENTRY_REMINDED, null);
            notifications.send(
                    MailTemplate.ENTRY_REMINDER,
                    entry.dossier(),
                    "entry-" + act,
                    Map.of(
                            "dueOn", entry.dueOn().orElseThrow(),
                            "arrival", entry.arrival().words()));
        }
    }

    private boolean due(Entry entry) {
        var today = FrenchDates.dayOf(clock.instant());
        return entries.stage(entry) == EntryStage.TO_CONFIRM
                && !entry.reminded()
                && entry.sent()
                        .filter(act -> !FrenchDates.dayOf(act.at())
                                .plusDays(deadlines.entryReminderDays())
                                .isAfter(today))
                        .isPresent();
    }
}
