package fr.pdn.labelling.candidature.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {
    private static final String SPECIMEN = "FR14 2004 1010 0505 0001 3M02 606";

    @ParameterizedTest
    @ValueSource(
            strings = {
                SPECIMEN,
                "fr1420041010050500013m02606",
                "FR7699999170010000123451155",
                "FR18999991700300A12B34C5635",
                "MC5811222000010123456789030",
                "DE89370400440532013000",
                "BE68 5390 0754 7034"
            })
    void an_iban_is_accepted(String iban) {
        assertThat(new Iban().complaint(iban)).isEmpty();
        assertThat(Iban.isValid(iban)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "FR14 2004 1010 0505 0001 3M02 607, vérifiez chaque caractère",
        "FR14 2004 1010 0505 0001 3M02 60, vous en avez saisi 26",
        "FR14 2004 1010 0505 0001 3M02 6066, vous en avez saisi 28",
        "FR14 2004 1010 0505 0001 3M-2 606, vérifiez chaque caractère",
        "US64SVBKUS6S3300958879, FR pour un compte en France",
        "'', FR pour un compte en France"
    })
    void an_iban_is_refused_with_what_to_do(String iban, String advice) {
        assertThat(new Iban().complaint(iban))
                .hasValueSatisfying(text -> assertThat(text).contains(advice));
        assertThat(Iban.isValid(iban)).isFalse();
    }

    @Test
    void the_rib_key_is_checked_beside_the_iban_key() {
        assertThat(RibKey.isValid("20041010050500013M02606")).isTrue();
        assertThat(RibKey.isValid("20041010050500013M02607")).isFalse();
        assertThat(Iban.isValid("FR8420041010050500013M02607")).isFalse();
    }

    @Test
    void only_the_ends_of_an_iban_are_shown() {
        assertThat(Iban.masked("FR76 9999 9170 0100 0012 3451 155")).isEqualTo("FR76 •••• 1155");
        assertThat(Iban.masked("FR76")).isEqualTo("••••");
    }
}
