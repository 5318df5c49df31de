package fr.pdn.labelling.candidature.checks;

import fr.pdn.labelling.forms.Format;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The number of an association in the national register; one pattern for the mainland, Corsica and overseas. */
@Component
public final class Rna implements Format {
    private static final Pattern RNA = Pattern.compile("W\\d[0-9A-Z]\\d{7}");

    @Override
    public String name() {
        return "rna";
    }

    @Override
    public Optional<String> complaint(String value) {
        return isValid(value)
                ? Optional.empty()
                : Optional.of("Le numéro RNA commence par la lettre W suivie de 9 chiffres, par exemple W179999001 : "
                        + "recopiez-le depuis le récépissé de la préfecture.");
    }

    @Override
    public String canonical(String value) {
        return normalised(value);
    }

    public static boolean isValid(String value) {
        return RNA.matcher(normalised(value)).matches();
    }

    public static String normalised(String value) {
        return Typed.compactUpper(value);
    }
}
