package fr.pdn.labelling.candidature.checks;

import fr.pdn.labelling.forms.Format;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.EmailValidator;
import org.springframework.stereotype.Component;

/** An address a mail can be sent to (RFC 5321, without quotes, address literals or accents); its case is kept. */
@Component
public final class Email implements Format {
    private static final int MAXIMUM = 254;
    private static final int LOCAL_MAXIMUM = 64;
    private static final Pattern SHAPE = Pattern.compile("[!-~&&[^\"\\\\<>,;:\\[\\]()@]]+@[A-Za-z0-9.-]+");
    private static final EmailValidator VALIDATOR = new EmailValidator(false, false, Domains.ACCEPTED);

    @Override
    public String name() {
        return "email";
    }

    @Override
    public Optional<String> complaint(String value) {
        var email = normalised(value);
        if (email.length() > MAXIMUM || email.indexOf('@') > LOCAL_MAXIMUM) {
            return Optional.of("Cette adresse électronique est trop longue : 64 caractères au plus avant l’arobase, "
                    + "254 en tout.");
        }
        return isValid(email)
                ? Optional.empty()
                : Optional.of("Indiquez une adresse électronique complète, sans espace ni accent, "
                        + "par exemple prenom.nom@structure.fr.");
    }

    @Override
    public String canonical(String value) {
        return normalised(value);
    }

    public static boolean isValid(String value) {
        var email = normalised(value);
        return email.length() <= MAXIMUM
                && email.indexOf('@') <= LOCAL_MAXIMUM
                && SHAPE.matcher(email).matches()
                && VALIDATOR.isValid(email);
    }

    public static String normalised(String value) {
        return value.strip();
    }
}
