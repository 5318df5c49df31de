package fr.pdn.labelling.agenda;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.forms.AnswerError;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * When and where people are asked to come; a part that could not be read is empty.
 *
 * @param starts in Paris, as {@code ends}
 */
public record Appointment(Optional<LocalDate> day, Optional<LocalTime> starts, Optional<LocalTime> ends, String place) {
    private static final int LONGEST_PLACE = 200;
    private static final int YEARS_AHEAD = 3;

    /** As someone types it: 14/05/2027 and 2027-05-14, 9 h 30 and 09:30. */
    public static Appointment typed(String day, String starts, String ends, String place) {
        return new Appointment(
                read(day, Appointment::dayIn),
                read(starts, Appointment::timeIn),
                read(ends, Appointment::timeIn),
                stripped(place));
    }

    /** Everything that is wrong, field by field. */
    public List<AnswerError> errors(LocalDate today) {
        var errors = new ArrayList<AnswerError>();
        require(errors, "/day", day.isPresent(), "Indiquez une date du calendrier, par exemple 14/05/2027.");
        require(
                errors,
                "/day",
                day.filter(one -> !one.isAfter(today)).isEmpty(),
                "Choisissez une date à venir\u00a0: les courriels partent avant.");
        require(
                errors,
                "/day",
                day.filter(one -> one.isAfter(today.plusYears(YEARS_AHEAD))).isEmpty(),
                "Vérifiez l’année\u00a0: cette date est dans plus de trois ans.");
        require(errors, "/starts", starts.isPresent(), "Indiquez l’heure de début, par exemple 09:30.");
        require(errors, "/ends", ends.isPresent(), "Indiquez l’heure de fin, par exemple 17:00.");
        require(errors, "/ends", endsAfterItStarts(), "L’heure de fin doit suivre l’heure de début.");
        require(
                errors,
                "/place",
                !place.isBlank() && place.length() <= LONGEST_PLACE && place.indexOf('\0') < 0,
                "Indiquez le lieu, en 200 caractères au plus\u00a0: il figure dans les courriels.");
        require(errors, "/place", !place.contains("http:"), "L’adresse d’une visioconférence commence par https://.");
        return errors;
    }

    /** To be asked once there is no error. */
    public Instant startsAt() {
        return at(starts);
    }

    public Instant endsAt() {
        return at(ends);
    }

    private Instant at(Optional<LocalTime> time) {
        return day.orElseThrow()
                .atTime(time.orElseThrow())
                .atZone(Campaign.PARIS)
                .toInstant();
    }

    private boolean endsAfterItStarts() {
        return starts.isEmpty() || ends.isEmpty() || ends.orElseThrow().isAfter(starts.orElseThrow());
    }

    private static void require(List<AnswerError> errors, String pointer, boolean right, String sentence) {
        if (!right) {
            errors.add(new AnswerError(pointer, sentence));
        }
    }

    /** Browsers without a date picker let people write 14/05/2027. */
    private static LocalDate dayIn(String written) {
        return LocalDate.parse(written.replaceFirst("^(\\d{2})/(\\d{2})/(\\d{4})$", "$3-$2-$1"));
    }

    /** « 9 h 30 » is how people write it, « 09:30 » how browsers do. */
    private static LocalTime timeIn(String written) {
        var parts = written.replaceAll("\\s", "").split("[h:]", -1);
        return LocalTime.of(Integer.parseInt(parts[0]), parts[1].isEmpty() ? 0 : Integer.parseInt(parts[1]));
    }

    private static <T> Optional<T> read(String written, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(stripped(written)));
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    private static String stripped(String written) {
        return Objects.toString(written, "").strip();
    }
}
