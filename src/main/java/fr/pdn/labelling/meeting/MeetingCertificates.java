package fr.pdn.labelling.meeting;

import fr.pdn.labelling.agenda.Attendance;
import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Letters;
import fr.pdn.labelling.documents.GeneratedDocument;
import fr.pdn.labelling.documents.GeneratedDocuments;
import fr.pdn.labelling.documents.GeneratedKind;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.label.Label;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proof, on request, that someone came to the meetings of the last twelve months. Asked twice on one day, it is one paper. */
@Service
public class MeetingCertificates {
    private static final int MONTHS = 12;

    private final Invitees invitees;
    private final Meetings meetings;
    private final Dossiers dossiers;
    private final Letters letters;
    private final GeneratedDocuments documents;
    private final Clock clock;

    MeetingCertificates(
            Invitees invitees,
            Meetings meetings,
            Dossiers dossiers,
            Letters letters,
            GeneratedDocuments documents,
            Clock clock) {
        this.invitees = invitees;
        this.meetings = meetings;
        this.dossiers = dossiers;
        this.letters = letters;
        this.documents = documents;
        this.clock = clock;
    }

    /** What a certificate of today would say, the last one first. */
    public List<Meeting> attended(Label label) {
        var from = FrenchDates.dayOf(clock.instant()).minusMonths(MONTHS);
        return invitees.ofLabels(List.of(label.number())).stream()
                .filter(one -> one.attendance() == Attendance.PRESENT)
                .map(one -> meetings.find(one.meeting()).orElseThrow())
                .filter(meeting -> !FrenchDates.dayOf(meeting.startsAt()).isBefore(from))
                .toList();
    }

    /** @throws InvalidAnswersException when there is nothing to certify */
    @Transactional
    public void write(Label label) {
        if (attended(label).isEmpty()) {
            throw InvalidAnswersException.at(
                    "/meetings",
                    "Aucune présence n’est notée sur les douze derniers mois\u00a0: rien n’est à attester.");
        }
        var recorded = dossiers.get(label.candidature())
                .lastAbout(label.professional(), Act.MEETING_ATTENDANCE)
                .orElseThrow();
        var event = "meetings-%s-%d".formatted(FrenchDates.dayOf(clock.instant()), recorded.id());
        letters.write(GeneratedKind.MEETING_CERTIFICATE, label.candidature(), label.professional(), event);
    }

    /** The last one that was asked for, made or still to be made. */
    public Optional<GeneratedDocument> last(Label label) {
        return documents.of(dossiers.get(label.candidature()).candidature().id()).stream()
                .filter(document -> document.kind() == GeneratedKind.MEETING_CERTIFICATE)
                .filter(document -> label.professional().equals(document.professional()))
                .reduce((earlier, later) -> later);
    }
}
