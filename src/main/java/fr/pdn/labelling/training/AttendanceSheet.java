package fr.pdn.labelling.training;

import fr.pdn.labelling.agenda.Attendance;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.RecordedAct;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Who has a place in a session, and whether they came. */
@Service
public class AttendanceSheet {
    private final SessionPeople people;
    private final Dossiers dossiers;
    private final TrainingProcedure procedure;

    AttendanceSheet(SessionPeople people, Dossiers dossiers, TrainingProcedure procedure) {
        this.people = people;
        this.dossiers = dossiers;
        this.procedure = procedure;
    }

    /** @param attendance empty as long as nobody has told */
    public record Line(SessionPeople.Person person, Optional<Attendance> attendance) {
        public String key() {
            return person.request().number() + "/" + person.request().professional();
        }
    }

    /** By name. */
    public List<Line> of(String session) {
        return people.of(session).stream()
                .filter(person -> person.request().enrolled())
                .map(person -> new Line(person, told(session, person.request())))
                .sorted((one, other) ->
                        one.person().name().compareToIgnoreCase(other.person().name()))
                .toList();
    }

    /**
     * Tells who came, in the name of who is signed in; of those told already nothing changes.
     *
     * @param given by {@link Line#key}
     * @return how many were told
     */
    public int fill(String session, Map<String, Attendance> given) {
        return (int) of(session).stream()
                .filter(line -> line.attendance().isEmpty() && given.containsKey(line.key()))
                .filter(line -> procedure.attendanceTold(
                        line.person().request().number(),
                        line.person().request().professional(),
                        given.get(line.key())))
                .count();
    }

    private Optional<Attendance> told(String session, TrainingRequest request) {
        var acts = dossiers.get(request.number()).about(request.professional());
        return acts.stream()
                .filter(act -> isAttendance(act) && inSession(acts, act, session))
                .map(act -> Attendance.valueOf(act.text("attendance")))
                .findFirst();
    }

    private static boolean isAttendance(RecordedAct act) {
        return act.kind() == Act.TRAINING_ATTENDED || act.kind() == Act.TRAINING_MISSED;
    }

    /** Told of the session one was enrolled in at that moment. */
    private static boolean inSession(List<RecordedAct> acts, RecordedAct told, String session) {
        return acts.stream()
                .filter(act -> act.id() < told.id() && (act.kind() == Act.ENROLLED || act.kind() == Act.SESSION_MOVED))
                .reduce((earlier, later) -> later)
                .filter(act -> Objects.equals(act.text("session"), session))
                .isPresent();
    }
}
