package fr.pdn.labelling.training.web;

import fr.pdn.labelling.agenda.Appointment;
import fr.pdn.labelling.training.SessionPlanning.Plan;
import java.util.Objects;
import java.util.Optional;

/** A session as it was typed: shown again, word for word, when something is wrong. */
record TypedSession(String code, String day, String starts, String ends, String place, String places) {

    static TypedSession proposed(String code) {
        return new TypedSession(code, "", "09:30", "17:00", "", "12");
    }

    Plan plan() {
        return new Plan(stripped(code), Appointment.typed(day, starts, ends, place), number(stripped(places)));
    }

    private static Optional<Integer> number(String written) {
        try {
            return Optional.of(Integer.valueOf(written));
        } catch (NumberFormatException notOne) {
            return Optional.empty();
        }
    }

    private static String stripped(String written) {
        return Objects.toString(written, "").strip();
    }
}
