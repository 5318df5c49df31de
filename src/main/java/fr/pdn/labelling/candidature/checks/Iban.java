package fr.pdn.labelling.candidature.checks;

import static org.apache.commons.validator.routines.checkdigit.IBANCheckDigit.IBAN_CHECK_DIGIT;

import fr.pdn.labelling.forms.Format;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.validator.routines.IBANValidator;
import org.springframework.stereotype.Component;

/** ISO 13616 with the French RIB key. An account elsewhere in SEPA is accepted here and left to a person to examine. */
@Component
public final class Iban implements Format {
    private static final Set<String> WITH_RIB_KEY = Set.of("FR", "MC");

    /** The SEPA countries and territories with an IBAN of their own. */
    private static final Set<String> SEPA = Set.of(
            "AD", "AL", "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GI", "GR", "HR",
            "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PT", "RO",
            "RS", "SE", "SI", "SK", "SM", "VA");

    private static final IBANValidator SHAPES = IBANValidator.getInstance();

    @Override
    public String name() {
        return "iban";
    }

    @Override
    public Optional<String> complaint(String value) {
        var iban = normalised(value);
        var country = country(iban);
        if (!SEPA.contains(country)) {
            return Optional.of("L’IBAN commence par les deux lettres du pays, FR pour un compte en France : "
                    + "recopiez-le depuis votre RIB.");
        }
        var length = SHAPES.getValidator(country).getIbanLength();
        if (iban.length() != length) {
            return Optional.of("Un IBAN %s compte %d caractères, vous en avez saisi %d : recopiez-le depuis votre RIB."
                    .formatted(country, length, iban.length()));
        }
        return isValid(iban)
                ? Optional.empty()
                : Optional.of("Cet IBAN contient une erreur de frappe : vérifiez chaque caractère sur votre RIB.");
    }

    @Override
    public String canonical(String value) {
        return normalised(value);
    }

    public static boolean isValid(String value) {
        var iban = normalised(value);
        var country = country(iban);
        return SEPA.contains(country)
                && SHAPES.getValidator(country).getRegexValidator().isValid(iban)
                && IBAN_CHECK_DIGIT.isValid(iban)
                && (!WITH_RIB_KEY.contains(country) || RibKey.isValid(iban.substring(4)));
    }

    public static String normalised(String value) {
        return Typed.compactUpper(value);
    }

    /** What everyone but the payment officers sees: {@code FR76 •••• 1155}. */
    public static String masked(String value) {
        var iban = normalised(value);
        return iban.length() < 15 ? "••••" : iban.substring(0, 4) + " •••• " + iban.substring(iban.length() - 4);
    }

    /** In groups of four, as people copy it. */
    public static String grouped(String value) {
        return normalised(value).replaceAll("(.{4})(?=.)", "$1\u00a0");
    }

    private static String country(String iban) {
        return iban.substring(0, Math.min(2, iban.length()));
    }
}
