package fr.pdn.labelling.candidature.checks;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import fr.pdn.labelling.forms.Format;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A French number, mainland or overseas, as people write it; kept in E.164. */
@Component
public final class Phone implements Format {
    /** Réunion and Mayotte +262, Guadeloupe +590, Guyane +594, Martinique +596, Saint-Pierre-et-Miquelon +508. */
    private static final List<String> REGIONS = List.of("FR", "RE", "YT", "GP", "GF", "MQ", "PM");

    private static final Pattern CHARACTERS = Pattern.compile("\\+?[0-9 ().\\-]{6,30}");

    /** Takes the ranges kept for fiction too, which the numbering plan of the library does not know. */
    private static final Pattern MAINLAND = Pattern.compile("(?:\\+33|0033|0)([1-9]\\d{8})");

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    @Override
    public String name() {
        return "phone";
    }

    @Override
    public Optional<String> complaint(String value) {
        return normalised(value).isPresent()
                ? Optional.empty()
                : Optional.of("Indiquez un numéro de téléphone français à 10 chiffres, par exemple 05 36 49 10 01, "
                        + "ou commençant par +33, +262, +508, +590, +594 ou +596.");
    }

    @Override
    public String canonical(String value) {
        return normalised(value).orElse(value);
    }

    @Override
    public String shown(String kept) {
        return inFrench(kept);
    }

    /** {@code +33536491001} gives « 05 36 49 10 01 »; anything else stays as it is. */
    public static String inFrench(String kept) {
        try {
            return kept.matches("\\+\\d{6,15}")
                    ? NUMBERS.format(NUMBERS.parse(kept, null), PhoneNumberFormat.NATIONAL)
                    : kept;
        } catch (NumberParseException notANumber) {
            return kept;
        }
    }

    public static boolean isValid(String value) {
        return normalised(value).isPresent();
    }

    /** {@code 05 36 49 10 01} gives {@code +33536491001}; empty when it is no French number. */
    public static Optional<String> normalised(String value) {
        var typed = value.replaceAll("[\\p{Z}\\s]+", " ").strip();
        if (!CHARACTERS.matcher(typed).matches()) {
            return Optional.empty();
        }
        return Stream.concat(
                        REGIONS.stream().flatMap(region -> inPlan(typed, region).stream()), mainland(typed).stream())
                .findFirst();
    }

    private static Optional<String> inPlan(String typed, String region) {
        try {
            var number = NUMBERS.parse(typed, region);
            return NUMBERS.isValidNumberForRegion(number, region)
                    ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    private static Optional<String> mainland(String typed) {
        var matcher = MAINLAND.matcher(typed.replace("(0)", "").replaceAll("[ .\\-]", ""));
        return matcher.matches() ? Optional.of("+33" + matcher.group(1)) : Optional.empty();
    }
}
