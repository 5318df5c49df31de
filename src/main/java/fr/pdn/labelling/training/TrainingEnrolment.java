package fr.pdn.labelling.training;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.candidature.Letters;
import fr.pdn.labelling.documents.GeneratedKind;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** One professional's way to the initial training: a place, an attendance, a second session at most. */
@Service
public class TrainingEnrolment {
    private static final int SESSIONS_AT_MOST = 2;
    private final Dossiers dossiers;
    private final TrainingSessions sessions;
    private final Journal journal;
    private final Letters letters;

    TrainingEnrolment(Dossiers dossiers, TrainingSessions sessions, Journal journal, Letters letters) {
        this.dossiers = dossiers;
        this.sessions = sessions;
        this.journal = journal;
        this.letters = letters;
    }

    public Enrolment enrol(
            String number, String professional, Optional<String> session, boolean exempted, String reason) {
        var candidature = dossiers.get(number).candidature().id();
        if (exempted) {
            exempt(candidature, professional, session, reason);
            return Enrolment.EXEMPTED;
        }
        var chosen = session.flatMap(sessions::find)
                .orElseThrow(() ->
                        InvalidAnswersException.at("/session", "Choisissez une session, ou dispensez avec un motif."));
        if (!sessions.takePlace(chosen.code())) {
            throw InvalidAnswersException.at("/session", "Cette session est complète : choisissez-en une autre.");
        }
        journal.record(
                candidature,
                Act.ENROLLED,
                professional,
                Map.of("session", chosen.code(), "startsAt", chosen.startsAt(), "place", chosen.place()));
        return Enrolment.ENROLLED;
    }

    private void exempt(UUID candidature, String professional, Optional<String> session, String reason) {
        if (session.isPresent()) {
            throw InvalidAnswersException.at("/exempted", "Choisissez : une session, ou une dispense.");
        }
        if (reason.isBlank()) {
            throw InvalidAnswersException.at("/reason", "Une dispense de formation doit être motivée.");
        }
        journal.record(candidature, Act.TRAINING_EXEMPTED, professional, Map.of("reason", reason));
    }

    public void attend(String number, String professional, Attendance attendance) {
        var act = journal.record(
                dossiers.get(number).candidature().id(),
                attendance == Attendance.PRESENT ? Act.TRAINING_ATTENDED : Act.TRAINING_MISSED,
                professional,
                Map.of("attendance", attendance));
        if (attendance == Attendance.PRESENT) {
            letters.write(GeneratedKind.TRAINING_CERTIFICATE, number, professional, "act-" + act);
        }
    }

    public SecondChance secondChance(String number, String professional) {
        long missed = dossiers.get(number).about(professional).stream()
                .filter(a -> a.kind() == Act.TRAINING_MISSED)
                .count();
        return missed < SESSIONS_AT_MOST ? SecondChance.RETRY : SecondChance.EXHAUSTED;
    }
}
