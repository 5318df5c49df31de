package fr.pdn.labelling.agenda;

import fr.pdn.labelling.forms.AnswerError;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What people call an appointment by, such as FI-2027-03. */
public final class AppointmentCode {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{2,29}");

    private AppointmentCode() {}

    /** What is wrong with a code that someone typed. */
    public static List<AnswerError> errors(String code) {
        return FORM.matcher(code).matches()
                ? List.of()
                : List.of(new AnswerError(
                        "/code",
                        "Indiquez un code de 3 à 30 caractères\u00a0: lettres sans accent, chiffres et tirets."));
    }

    /**
     * The next one that nothing bears yet.
     *
     * @param prefix what stands before the two digits
     */
    static String after(String prefix, Set<String> taken) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> "%s%02d".formatted(prefix, n))
                .filter(code -> !taken.contains(code))
                .findFirst()
                .orElseThrow();
    }
}
