package fr.pdn.labelling.candidature.checks;

import static org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit.LUHN_CHECK_DIGIT;

import fr.pdn.labelling.forms.Format;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A SIRET kept as text: Luhn on its 14 digits and on the 9 of the SIREN. A valid number may still belong to nobody. */
@Component
public final class Siret implements Format {
    private static final int LENGTH = 14;
    private static final int SIREN_LENGTH = 9;

    /** La Poste numbers its offices beyond what Luhn allows: the sum of the digits is then a multiple of 5. */
    private static final String LA_POSTE = "356000000";

    @Override
    public String name() {
        return "siret";
    }

    @Override
    public Optional<String> complaint(String value) {
        var siret = normalised(value);
        if (!Typed.isOnlyDigits(siret)) {
            return Optional.of("Le SIRET ne contient que des chiffres : recopiez les 14 chiffres sans lettre.");
        }
        if (siret.length() != LENGTH) {
            return Optional.of("Le SIRET compte 14 chiffres, vous en avez saisi " + siret.length()
                    + " : recopiez-le depuis votre avis de situation.");
        }
        return hasValidKey(siret)
                ? Optional.empty()
                : Optional.of(
                        "Ce SIRET contient une erreur de frappe : vérifiez chaque chiffre sur votre avis de situation.");
    }

    @Override
    public String canonical(String value) {
        return normalised(value);
    }

    public static boolean isValid(String value) {
        var siret = normalised(value);
        return siret.length() == LENGTH && Typed.isOnlyDigits(siret) && hasValidKey(siret);
    }

    public static String normalised(String value) {
        return Typed.compact(value);
    }

    private static boolean hasValidKey(String siret) {
        var siren = siret.substring(0, SIREN_LENGTH);
        var wholeIsValid = LUHN_CHECK_DIGIT.isValid(siret)
                || siren.equals(LA_POSTE) && siret.chars().map(c -> c - '0').sum() % 5 == 0;
        return wholeIsValid && LUHN_CHECK_DIGIT.isValid(siren);
    }
}
