package fr.pdn.labelling.training;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/** The coordination plans the sessions of the initial training. */
@Service
public class SessionPlanning {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{2,29}");
    private static final int LONGEST_PLACE = 200;
    private static final int MOST_PLACES = 500;
    private static final int YEARS_AHEAD = 3;

    private final TrainingSessions sessions;
    private final Clock clock;

    SessionPlanning(TrainingSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * What the coordination asks for; a part that could not be read is empty.
     *
     * @param starts in Paris, as {@code ends}
     */
    public record Plan(
            String code,
            Optional<LocalDate> day,
            Optional<LocalTime> starts,
            Optional<LocalTime> ends,
            String place,
            Optional<Integer> places) {}

    /** @throws InvalidAnswersException with everything that is wrong */
    public void plan(Plan plan) {
        var errors = errors(plan);
        if (!errors.isEmpty()) {
            throw new InvalidAnswersException(errors);
        }
        var day = plan.day().orElseThrow();
        sessions.create(new TrainingSession(
                plan.code(),
                at(day, plan.starts().orElseThrow()),
                at(day, plan.ends().orElseThrow()),
                plan.place(),
                plan.places().orElseThrow(),
                0));
    }

    private List<AnswerError> errors(Plan plan) {
        var errors = new ArrayList<AnswerError>();
        var today = LocalDate.ofInstant(clock.instant(), Campaign.PARIS);
        require(
                errors,
                "/code",
                CODE.matcher(plan.code()).matches(),
                "Indiquez un code de 3 à 30 caractères : lettres sans accent, chiffres et tirets.");
        require(errors, "/day", plan.day().isPresent(), "Indiquez une date du calendrier, par exemple 14/05/2027.");
        require(
                errors,
                "/day",
                plan.day().filter(day -> !day.isAfter(today)).isEmpty(),
                "Choisissez une date à venir : les convocations partent avant la session.");
        require(
                errors,
                "/day",
                plan.day()
                        .filter(day -> day.isAfter(today.plusYears(YEARS_AHEAD)))
                        .isEmpty(),
                "Vérifiez l’année : cette date est dans plus de trois ans.");
        require(errors, "/starts", plan.starts().isPresent(), "Indiquez l’heure de début, par exemple 09:30.");
        require(errors, "/ends", plan.ends().isPresent(), "Indiquez l’heure de fin, par exemple 17:00.");
        require(errors, "/ends", endsAfterItStarts(plan), "L’heure de fin doit suivre l’heure de début.");
        require(
                errors,
                "/place",
                !plan.place().isBlank()
                        && plan.place().length() <= LONGEST_PLACE
                        && plan.place().indexOf('\0') < 0,
                "Indiquez le lieu, en 200 caractères au plus : il figure dans la convocation.");
        require(
                errors,
                "/places",
                plan.places()
                        .filter(places -> places > 0 && places <= MOST_PLACES)
                        .isPresent(),
                "Indiquez le nombre de places, de 1 à 500.");
        return errors;
    }

    private static boolean endsAfterItStarts(Plan plan) {
        return plan.starts().isEmpty()
                || plan.ends().isEmpty()
                || plan.ends().orElseThrow().isAfter(plan.starts().orElseThrow());
    }

    private static void require(List<AnswerError> errors, String pointer, boolean right, String sentence) {
        if (!right) {
            errors.add(new AnswerError(pointer, sentence));
        }
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Campaign.PARIS).toInstant();
    }
}
