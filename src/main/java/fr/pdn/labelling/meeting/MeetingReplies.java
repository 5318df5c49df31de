package fr.pdn.labelling.meeting;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.label.Label;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Someone invited says whether they come, and may say otherwise until the meeting begins. */
@Service
public class MeetingReplies {
    private static final int LONGEST_REASON = 500;
    private final Meetings meetings;
    private final Invitees invitees;
    private final Dossiers dossiers;
    private final Journal journal;

    MeetingReplies(Meetings meetings, Invitees invitees, Dossiers dossiers, Journal journal) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.dossiers = dossiers;
        this.journal = journal;
    }

    /** @throws InvalidAnswersException for an excuse without a reason, or once the meeting has begun or is cancelled */
    @Transactional
    public void reply(Label label, String code, Reply reply, String reason) {
        var written = reply == Reply.COMES ? "" : reason.strip();
        if (reply == Reply.EXCUSED && written.isEmpty()) {
            throw InvalidAnswersException.at(
                    "/reason", "Dites en un mot ce qui vous empêche de venir\u00a0: congés, formation…");
        }
        if (written.length() > LONGEST_REASON || written.indexOf('\0') >= 0) {
            throw InvalidAnswersException.at("/reason", "Écrivez 500 caractères au plus.");
        }
        meetings.locked(code);
        var known = invitees.find(code, label.number()).orElseThrow();
        if (known.reply() != reply || !known.reason().equals(written)) {
            journal.record(
                    dossiers.get(known.number()).candidature().id(),
                    Act.MEETING_ANSWERED,
                    known.professional(),
                    Map.of("meeting", code, "reply", reply, "reason", written));
        }
    }
}
