package fr.pdn.labelling.training.web;

import fr.pdn.labelling.training.SessionPlanning.Plan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** A session as it was typed: shown again, word for word, when something is wrong. */
record TypedSession(String code, String day, String starts, String ends, String place, String places) {

    static TypedSession proposed(String code) {
        return new TypedSession(code, "", "09:30", "17:00", "", "12");
    }

    Plan plan() {
        return new Plan(
                stripped(code),
                read(day, TypedSession::day),
                read(starts, TypedSession::time),
                read(ends, TypedSession::time),
                stripped(place),
                read(places, Integer::valueOf));
    }

    /** Browsers without a date picker let people write 14/05/2027. */
    private static LocalDate day(String written) {
        return LocalDate.parse(written.replaceFirst("^(\\d{2})/(\\d{2})/(\\d{4})$", "$3-$2-$1"));
    }

    /** « 9 h 30 » is how people write it, « 09:30 » how browsers do. */
    private static LocalTime time(String written) {
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
