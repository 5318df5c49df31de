package fr.pdn.labelling.candidature.checks;

import fr.pdn.labelling.forms.Format;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Five digits. Being outside the department is a finding for people to examine, never a wrong answer. */
@Component
public final class PostalCode implements Format {
    private static final Pattern CODE = Pattern.compile("\\d{5}");

    @Override
    public String name() {
        return "postal-code";
    }

    @Override
    public Optional<String> complaint(String value) {
        return isValid(value) ? Optional.empty() : Optional.of("Le code postal compte 5 chiffres, par exemple 17000.");
    }

    @Override
    public String canonical(String value) {
        return normalised(value);
    }

    public static boolean isValid(String value) {
        return CODE.matcher(normalised(value)).matches();
    }

    /** @param department its number, e.g. {@code 17} */
    public static boolean isIn(String value, String department) {
        return isValid(value) && normalised(value).startsWith(department);
    }

    public static String normalised(String value) {
        return Typed.compact(value);
    }
}
