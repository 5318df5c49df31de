package fr.pdn.labelling.candidature.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierChecksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "35600000000048",
                "35600000009075",
                "00170001200014",
                "001 700 012 00014",
                "001\u00a0700\u202f012 00014 ",
                "00170006100011"
            })
    void a_siret_is_accepted(String siret) {
        assertThat(new Siret().complaint(siret)).isEmpty();
        assertThat(Siret.isValid(siret)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "35600000009076, vérifiez chaque chiffre",
        "00170001200015, vérifiez chaque chiffre",
        "0017000120001, vous en avez saisi 13",
        "0017000120001A, que des chiffres",
        "'', que des chiffres"
    })
    void a_siret_is_refused_with_what_to_do(String siret, String advice) {
        assertThat(new Siret().complaint(siret))
                .hasValueSatisfying(text -> assertThat(text).contains(advice));
        assertThat(Siret.isValid(siret)).isFalse();
    }

    @Test
    void a_siret_whose_siren_alone_is_wrong_is_refused() {
        assertThat(Siret.isValid("00170001300013")).isFalse();
    }

    @Test
    void a_siret_keeps_its_leading_zeros() {
        assertThat(Siret.normalised("001 700 012 00014")).isEqualTo("00170001200014");
    }

    @ParameterizedTest
    @ValueSource(strings = {"W179999001", "w179999001", "W17 9999 001", "W2A1234567", "W9N1234567"})
    void an_association_number_is_accepted(String rna) {
        assertThat(new Rna().complaint(rna)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "179999001", "W17999900", "W1799990011", "WA79999001", "00170001200014"})
    void an_association_number_is_refused(String rna) {
        assertThat(new Rna().complaint(rna)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"17991", " 17 991 ", "75001", "97410"})
    void a_postal_code_is_accepted(String code) {
        assertThat(new PostalCode().complaint(code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1799", "179911", "17A00", "١٧٠٠٠"})
    void a_postal_code_is_refused(String code) {
        assertThat(new PostalCode().complaint(code)).isPresent();
    }

    @Test
    void the_department_of_a_postal_code_is_its_beginning() {
        assertThat(PostalCode.isIn("17991", "17")).isTrue();
        assertThat(PostalCode.isIn("79000", "17")).isFalse();
    }
}
