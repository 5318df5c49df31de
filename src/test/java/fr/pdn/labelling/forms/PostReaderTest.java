package fr.pdn.labelling.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class PostReaderTest {
    private final Form form = SomeForm.with(
            "{'type': 'textfield', 'id': 'a', 'key': 'structure.name', 'label': 'Nom', 'validate': {'maxLength': 50}, 'properties': {'name': 'le nom'}},"
                    + "{'type': 'number', 'id': 'b', 'key': 'amount', 'label': 'Montant', 'decimalDigits': 2, 'validate': {'min': 0, 'max': 100000}, 'properties': {'name': 'le montant'}},"
                    + "{'type': 'radio', 'id': 'c', 'key': 'employed', 'label': 'Salarié', 'values': [{'label': 'Oui', 'value': true}, {'label': 'Non', 'value': false}], 'properties': {'name': 's’il est salarié'}},"
                    + "{'type': 'checkbox', 'id': 'd', 'key': 'pledge', 'label': 'Engagement', 'properties': {'name': 'l’engagement'}},"
                    + "{'type': 'checklist', 'id': 'e', 'key': 'missions', 'label': 'Missions', 'values': [{'label': 'A', 'value': 'A'}, {'label': 'B', 'value': 'B'}], 'properties': {'name': 'la mission'}},"
                    + "{'type': 'datetime', 'subtype': 'date', 'id': 'f', 'key': 'day', 'dateLabel': 'Jour', 'properties': {'name': 'le jour'}},"
                    + "{'type': 'textarea', 'id': 'g', 'key': 'slots', 'label': 'Créneaux', 'validate': {'maxLength': 50}, 'properties': {'name': 'le créneau', 'list': 'lines'}},"
                    + "{'type': 'dynamiclist', 'id': 'h', 'path': 'people', 'label': 'Personnes', 'components': ["
                    + "{'type': 'textfield', 'id': 'i', 'key': 'ref', 'label': 'Référence', 'validate': {'maxLength': 10}, 'properties': {'name': 'la référence', 'technical': 'true'}},"
                    + "{'type': 'textfield', 'id': 'j', 'key': 'firstName', 'label': 'Prénom', 'validate': {'maxLength': 10}, 'properties': {'name': 'le prénom'}},"
                    + "{'type': 'checkbox', 'id': 'k', 'key': 'told', 'label': 'Informé', 'properties': {'name': 's’il est informé'}}],"
                    + "'properties': {'name': 'la liste', 'missing': 'Ajoutez.', 'min': '1', 'max': '3'}}");
    private final MultiValueMap<String, String> post = new LinkedMultiValueMap<>();

    @Test
    void a_post_becomes_nested_answers() {
        post.add("structure.name", "  Les Oyats\t");
        post.add("amount", "1\u202f500,50");
        post.add("employed", "false");
        post.add("missions", "A");
        post.add("missions", "B");
        post.add("day", "14/05/2027");
        post.add("slots", "mardi\r\n\r\njeudi ");
        post.add("people[0].firstName", "Inès");
        post.add("people[0].told", "true");
        post.add("_csrf", "x");

        assertThat(form.parse(post))
                .isEqualTo(Map.of(
                        "structure",
                        Map.of("name", "Les Oyats"),
                        "amount",
                        new BigDecimal("1500.50"),
                        "employed",
                        false,
                        "pledge",
                        false,
                        "missions",
                        List.of("A", "B"),
                        "day",
                        "2027-05-14",
                        "slots",
                        List.of("mardi", "jeudi"),
                        "people",
                        List.of(Map.of("firstName", "Inès", "told", true))));
        assertThat(form.validate(form.parse(post), Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'1 500 €', 1500",
        "'1 500,50 euros', 1500.50",
        "'1.500,00', 1500.00",
        "'12.345.678,9 €', 12345678.9",
        "'1500.5', 1500.5",
        "'0,75', 0.75"
    })
    void an_amount_is_read_as_people_write_it(String written, BigDecimal read) {
        assertThat(WrittenNumber.read(written, "Montant, en euros")).contains(read);
    }

    @ParameterizedTest
    @CsvSource({"3 h, 3", "3h, 3", "3 h 30, 3.50", "3 heures, 3", "'3,25', 3.25"})
    void hours_are_read_as_people_write_them(String written, BigDecimal read) {
        assertThat(WrittenNumber.read(written, "Heures par semaine")).contains(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.500", "3 h", "1,500.00", "environ 100", "3h20", "€"})
    void what_could_mean_something_else_is_no_amount(String written) {
        assertThat(WrittenNumber.read(written, "Montant, en euros")).isEmpty();
    }

    @Test
    void what_is_no_number_is_told_with_an_example() {
        post.add("amount", "1.500");

        assertThat(form.validate(form.parse(post), Map.of()))
                .contains(new AnswerError("/amount", "Le montant doit être un nombre, par exemple 1\u00a0500,50."));
    }

    @ParameterizedTest
    @CsvSource({"1/2/2026, 2026-02-01", "14/05/2027, 2027-05-14", "3-11-2027, 2027-11-03", "1.2.2026, 2026-02-01"})
    void a_day_is_read_as_people_write_it(String written, String kept) {
        post.add("day", written);

        assertThat(form.parse(post)).containsEntry("day", kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1/2/26; Le jour doit avoir une année de quatre chiffres, par exemple 14/05/2027.",
                "31/02/2027; Le jour doit être une date du calendrier, par exemple 14/05/2027.",
                "mai 2027; Le jour doit être une date du calendrier, par exemple 14/05/2027."
            })
    void a_day_that_cannot_be_read_is_told_with_an_example(String written, String sentence) {
        post.add("day", written);

        assertThat(form.parse(post)).containsEntry("day", written);
        assertThat(form.validate(form.parse(post), Map.of())).contains(new AnswerError("/day", sentence));
    }

    @Test
    void what_cannot_be_read_is_kept_to_be_shown_again_and_refused() {
        post.add("amount", "douze");
        post.add("employed", "peut-être");
        assertThat(form.parse(post)).containsEntry("amount", "douze").containsEntry("employed", "peut-être");
        assertThat(form.validate(form.parse(post), Map.of()))
                .extracting(AnswerError::pointer)
                .contains("/amount", "/employed");
    }

    @Test
    void a_row_is_added_at_the_end() {
        post.add("people[0].firstName", "Inès");
        post.add("_add", "people");
        assertThat(form.parse(post).get("people"))
                .isEqualTo(List.of(Map.of("firstName", "Inès", "told", false), Map.of()));
        assertThat(form.rearranged(post)).contains("people[1]");
    }

    @Test
    void a_row_is_removed_and_the_others_close_up() {
        post.add("people[0].firstName", "Inès");
        post.add("people[1].firstName", "Théo");
        post.add("people[7].firstName", "Jonas");
        post.add("_remove", "people[1]");
        assertThat(form.parse(post).get("people"))
                .isEqualTo(List.of(
                        Map.of("firstName", "Inès", "told", false), Map.of("firstName", "Jonas", "told", false)));
        assertThat(form.rearranged(post)).contains("people");
    }

    @Test
    void a_row_left_blank_says_nothing() {
        post.add("people[0].ref", "P1");
        post.add("people[0].firstName", " ");
        assertThat(form.parse(post).get("people")).isEqualTo(List.of());
        assertThat(form.rearranged(post)).isEmpty();
    }

    @Test
    void a_hostile_post_makes_no_endless_list() {
        for (int i = 0; i < 9000; i++) {
            post.add("people[" + i + "].firstName", "x");
        }
        post.add("people[99999999999].firstName", "x");
        post.add("people[0]].firstName", "x");
        post.add("_add", "nowhere");
        assertThat((List<?>) form.parse(post).get("people")).hasSize(4);
        assertThat(form.validate(form.parse(post), Map.of()))
                .extracting(AnswerError::pointer)
                .contains("/people");
    }

    @Test
    void as_it_stands_on_the_page_a_blank_row_keeps_its_place() {
        post.add("people[0].firstName", "");
        post.add("people[1].firstName", "Inès");

        assertThat(form.parse(post).get("people")).asInstanceOf(LIST).hasSize(1);
        assertThat(form.asOnPage(post).get("people"))
                .asInstanceOf(LIST)
                .hasSize(2)
                .element(1)
                .asInstanceOf(MAP)
                .containsEntry("firstName", "Inès");
    }
}
