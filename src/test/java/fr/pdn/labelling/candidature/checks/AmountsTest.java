package fr.pdn.labelling.candidature.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {
    @ParameterizedTest
    @CsvSource({"4840.0, 484000", "550, 55000", "0.29, 29", "1.10, 110", "-500, -50000", "1E+3, 100000", "0E-9, 0"})
    void euros_are_kept_in_cents(BigDecimal euros, long cents) {
        assertThat(Amounts.cents(euros)).hasValue(cents);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "1E+13", "1E+999999999", "1E-999999999"})
    void what_is_no_amount_is_no_cents(BigDecimal euros) {
        assertThat(Amounts.cents(euros)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1 500,00 €; 150000",
                "1\u00a0500,00\u00a0€; 150000",
                "1\u202f500; 150000",
                "500.5; 50050",
                "0,05€; 5"
            })
    void typed_amounts_are_read(String typed, long cents) {
        assertThat(Amounts.read(typed)).hasValue(cents);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "€", "mille", "1,234", "1.500,00", "12e3", "--5"})
    void what_is_no_amount_is_not_read(String typed) {
        assertThat(Amounts.read(typed)).isEmpty();
    }

    @Test
    void amounts_are_shown_as_in_france() {
        assertThat(Amounts.shown(150_000)).isEqualTo("1\u00a0500,00\u00a0€");
        assertThat(Amounts.shown(5)).isEqualTo("0,05\u00a0€");
        assertThat(Amounts.shown(-123_456_789)).isEqualTo("-1\u00a0234\u00a0567,89\u00a0€");
    }
}
