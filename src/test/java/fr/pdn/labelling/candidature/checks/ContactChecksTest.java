package fr.pdn.labelling.candidature.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactChecksTest {
    @ParameterizedTest
    @CsvSource({
        "05 36 49 10 01, +33536491001",
        "0536491001, +33536491001",
        "05.36.49.10.01, +33536491001",
        "05-36-49-10-01, +33536491001",
        "06 39 98 10 01, +33639981001",
        "+33 6 39 98 10 01, +33639981001",
        "+33 (0)6 39 98 10 01, +33639981001",
        "0033 5 36 49 10 01, +33536491001",
        "+33\u00a05\u202f36 49 10 01, +33536491001",
        "+262 692 12 34 56, +262692123456",
        "0692 12 34 56, +262692123456",
        "+590 690 00 12 34, +590690001234",
        "+594 694 20 12 34, +594694201234",
        "+596 696 20 12 34, +596696201234",
        "+508 41 12 34, +508411234"
    })
    void a_telephone_number_is_kept_in_e164(String typed, String kept) {
        assertThat(new Phone().complaint(typed)).isEmpty();
        assertThat(Phone.normalised(typed)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "05 36 49 10",
                "05 36 49 10 011",
                "00 36 49 10 01",
                "0800 FLEURS",
                "+1 202 555 0123",
                "05 36 49 10 01 poste 12"
            })
    void a_telephone_number_is_refused(String typed) {
        assertThat(new Phone().complaint(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "direction@ganivelles.example",
                "Prenom.Nom+pdn@structure.fr",
                " direction@cc-estuaire-marais.example ",
                "o'brien@structure.asso.fr",
                "a@b.co"
            })
    void an_address_is_accepted(String email) {
        assertThat(new Email().complaint(email)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "direction",
                "direction@localhost",
                "direction@ganivelles",
                "direction@ganivelles.inconnu",
                "direction@@ganivelles.example",
                "dir ection@ganivelles.example",
                "é@ganivelles.example",
                "direction@[127.0.0.1]",
                "\"direction\"@ganivelles.example",
                "direction@ganivelles.example\r\nBcc: x@y.fr",
                "direction@ganivelles.example, autre@ganivelles.example",
                "direction\u760a@ganivelles.example",
                ".direction@ganivelles.example",
                "direction@-ganivelles.example"
            })
    void an_address_is_refused(String email) {
        assertThat(new Email().complaint(email)).isPresent();
    }

    @Test
    void an_address_has_the_lengths_of_rfc_5321() {
        assertThat(Email.isValid("a".repeat(64) + "@structure.fr")).isTrue();
        assertThat(new Email().complaint("a".repeat(65) + "@structure.fr"))
                .hasValueSatisfying(text -> assertThat(text).contains("trop longue"));
        assertThat(Email.isValid("a@" + "bcd.".repeat(63) + "fr")).isFalse();
    }

    @Test
    void the_case_of_an_address_is_kept() {
        assertThat(Email.normalised(" Prenom.Nom@Structure.fr ")).isEqualTo("Prenom.Nom@Structure.fr");
    }
}
