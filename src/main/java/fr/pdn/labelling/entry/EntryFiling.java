package fr.pdn.labelling.entry;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Arrival;
import fr.pdn.labelling.candidature.EntryChannel;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.candidature.Submission;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The structure files what was typed in its name: an ordinary submission, whose act says how it came. */
@Service
public class EntryFiling {
    private final Entries entries;
    private final Submission submission;
    private final Journal journal;

    EntryFiling(Entries entries, Submission submission, Journal journal) {
        this.entries = entries;
        this.submission = submission;
        this.journal = journal;
    }

    /** What the act of filing says, beside who files and when. */
    private record Typed(
            EntryChannel channel, LocalDate arrivedOn, LocalDate postmark, Instant answeredAt, String enteredBy) {
        static Typed by(String agent, Arrival arrival) {
            return new Typed(arrival.channel(), arrival.arrivedOn(), arrival.postmark(), arrival.answeredAt(), agent);
        }
    }

    /**
     * @param version that its reader has read
     * @return the number
     * @throws InvalidAnswersException when it was abandoned, the call is not open yet or an answer is missing
     * @throws org.springframework.dao.OptimisticLockingFailureException when it was saved or submitted since
     */
    @Transactional
    public String confirm(UUID id, int version) {
        var entry = entries.locked(id);
        entry.abandoned().ifPresent(act -> {
            throw InvalidAnswersException.at("", "La Caf a abandonné cette saisie\u00a0: " + act.text("reason"));
        });
        var filedAt = entries.filedAt(entry);
        var arrival = filedAt.isPresent() ? entry.arrival() : entry.arrival().undated();
        journal.record(id, Act.ENTRY_CONFIRMED);
        return submission.submitAsRead(id, version, filedAt.orElse(null), Typed.by(entry.enteredBy(), arrival));
    }
}
