package fr.pdn.labelling.training;

import fr.pdn.labelling.agenda.Attendance;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.candidature.Letters;
import fr.pdn.labelling.documents.GeneratedKind;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** One professional's way to the initial training: a place, an attendance, a second session at most. */
@Service
public class TrainingEnrolment {
    private static final int SESSIONS_AT_MOST = 2;
    private static final Set<Act> HOLDS =
            EnumSet.of(Act.ENROLLED, Act.TRAINING_WAITING, Act.PLACE_OFFERED, Act.SESSION_MOVED);
    private static final Act[] HOLDS_OR_LEAVES = {
        Act.ENROLLED,
        Act.TRAINING_WAITING,
        Act.PLACE_OFFERED,
        Act.SESSION_MOVED,
        Act.PLACE_DECLINED,
        Act.PLACE_LAPSED,
        Act.ENROLMENT_CANCELLED,
        Act.TRAINING_EXEMPTED,
        Act.TRAINING_ATTENDED,
        Act.TRAINING_MISSED
    };
    private final Dossiers dossiers;
    private final TrainingSessions sessions;
    private final TrainingPlaces places;
    private final Journal journal;
    private final Letters letters;
    private final Clock clock;

    TrainingEnrolment(
            Dossiers dossiers,
            TrainingSessions sessions,
            TrainingPlaces places,
            Journal journal,
            Letters letters,
            Clock clock) {
        this.dossiers = dossiers;
        this.sessions = sessions;
        this.places = places;
        this.journal = journal;
        this.letters = letters;
        this.clock = clock;
    }

    public Enrolment enrol(
            String number, String professional, Optional<String> session, boolean exempted, String reason) {
        var candidature = dossiers.get(number).candidature().id();
        if (exempted) {
            exempt(candidature, professional, session, reason);
            return Enrolment.EXEMPTED;
        }
        var chosen = session.flatMap(sessions::lock)
                .filter(found -> found.toCome(clock))
                .orElseThrow(() ->
                        InvalidAnswersException.at("/session", "Choisissez une session, ou dispensez avec un motif."));
        var asked = places.ask(chosen.code(), number, professional)
                .orElseThrow(() -> InvalidAnswersException.at(
                        "/session", "Cette personne a déjà demandé cette session\u00a0: choisissez-en une autre."));
        var said = new HashMap<>(chosen.said());
        if (asked.waiting()) {
            said.put("rank", asked.rank());
        }
        journal.record(candidature, asked.waiting() ? Act.TRAINING_WAITING : Act.ENROLLED, professional, said);
        return asked.waiting() ? Enrolment.WAITING : Enrolment.ENROLLED;
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
        if (attendance != Attendance.PRESENT) {
            announceAbsence(number, professional);
        }
        var act = journal.record(
                dossiers.get(number).candidature().id(),
                attendance == Attendance.PRESENT ? Act.TRAINING_ATTENDED : Act.TRAINING_MISSED,
                professional,
                Map.of("attendance", attendance));
        if (attendance == Attendance.PRESENT) {
            letters.write(GeneratedKind.TRAINING_CERTIFICATE, number, professional, "act-" + act);
        }
    }

    /** Before the session the place is still of use to someone. */
    private void announceAbsence(String number, String professional) {
        held(number, professional)
                .flatMap(sessions::find)
                .filter(session -> session.toCome(clock))
                .ifPresent(session -> sessions.giveBack(session.code(), number, professional));
    }

    /** Whatever ends a preparation, nobody keeps a place or a rank that they no longer need. */
    public void giveBack(String number, String professional) {
        held(number, professional).ifPresent(session -> sessions.giveBack(session, number, professional));
    }

    /** The session of which they hold a place or a rank by their last act. */
    private Optional<String> held(String number, String professional) {
        return dossiers.get(number)
                .lastAbout(professional, HOLDS_OR_LEAVES)
                .filter(act -> HOLDS.contains(act.kind()))
                .map(act -> act.text("session"));
    }

    public SecondChance secondChance(String number, String professional) {
        long missed = dossiers.get(number).about(professional).stream()
                .filter(a -> a.kind() == Act.TRAINING_MISSED)
                .count();
        return missed < SESSIONS_AT_MOST ? SecondChance.RETRY : SecondChance.EXHAUSTED;
    }
}
