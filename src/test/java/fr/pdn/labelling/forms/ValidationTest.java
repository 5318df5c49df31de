package fr.pdn.labelling.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidationTest {
    private static final String NAME =
            "{'type': 'textfield', 'id': 'n', 'key': 'structure.name', 'label': 'Nom', 'validate': {'required': true, 'minLength': 3, 'maxLength': 10}, 'properties': {'name': 'le nom de la structure'}}";
    private static final String HOURS =
            "{'type': 'number', 'id': 'h', 'key': 'hours', 'label': 'Heures', 'decimalDigits': 2, 'increment': 0.25, 'validate': {'min': 0, 'max': 35}, 'properties': {'name': 'le nombre d’heures'}}";
    private static final String SCORE =
            "{'type': 'radio', 'id': 's', 'key': 'score', 'label': 'Note', 'values': [{'label': '0', 'value': 0}, {'label': '3', 'value': 3}], 'properties': {'name': 'la note'}}";
    private static final String PLEDGE =
            "{'type': 'checkbox', 'id': 'p', 'key': 'pledge', 'label': 'Je m’engage', 'properties': {'name': 'l’engagement', 'mustBeTrue': 'true'}}";
    private static final String PEOPLE =
            "{'type': 'dynamiclist', 'id': 'l', 'path': 'people', 'label': 'Personnes', 'components': ["
                    + "{'type': 'textfield', 'id': 'r', 'key': 'ref', 'label': 'Référence', 'validate': {'maxLength': 10}, 'properties': {'name': 'la référence', 'unique': 'true'}},"
                    + "{'type': 'textfield', 'id': 'f', 'key': 'firstName', 'label': 'Prénom', 'validate': {'required': true, 'maxLength': 10}, 'properties': {'name': 'le prénom'}}],"
                    + "'properties': {'name': 'la liste des personnes', 'itemLabel': 'Personne', 'missing': 'Ajoutez au moins une personne.', 'min': '1', 'max': '3'}}";
    private static final String DATE =
            "{'type': 'datetime', 'subtype': 'date', 'id': 'd', 'key': 'day', 'dateLabel': 'Jour', 'properties': {'name': 'le jour'}}";
    private static final String SLOTS =
            "{'type': 'textarea', 'id': 'z', 'key': 'slots', 'label': 'Créneaux', 'validate': {'maxLength': 20}, 'properties': {'name': 'le créneau', 'list': 'lines'}}";

    private static List<AnswerError> errors(String components, Map<String, Object> answers) {
        return SomeForm.with(components).validate(answers, Map.of());
    }

    private static Map<String, Object> name(Object name) {
        var structure = new HashMap<String, Object>();
        structure.put("name", name);
        return Map.of("structure", structure);
    }

    @Test
    void what_is_required_and_absent_is_asked_for_in_a_sentence() {
        assertThat(errors(NAME, Map.of()))
                .containsExactly(new AnswerError("/structure/name", "Indiquez le nom de la structure."));
        assertThat(errors(NAME, name(null))).hasSize(1);
        assertThat(errors(NAME, name(" \u00a0".strip() + "  "))).hasSize(1);
        assertThat(errors(NAME, name("Les Oyats"))).isEmpty();
    }

    @Test
    void a_draft_may_be_partial_but_what_it_says_must_be_right() {
        var form = SomeForm.with(NAME + "," + PLEDGE + "," + PEOPLE + "," + HOURS);
        assertThat(form.validate(Map.of(), Map.of())).hasSize(3);
        assertThat(form.validateDraft(Map.of("pledge", false), Map.of())).isEmpty();
        assertThat(form.validateDraft(Map.of("hours", 36), Map.of())).hasSize(1);
    }

    @Test
    void lengths_are_counted_and_said() {
        assertThat(errors(NAME, name("ab")))
                .extracting(AnswerError::message)
                .containsExactly("Le nom de la structure doit compter au moins 3 caractères.");
        assertThat(errors(NAME, name("abcdefghijk")))
                .extracting(AnswerError::message)
                .containsExactly("Le nom de la structure ne peut pas dépasser 10 caractères (11 actuellement).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc\u0000", "abc\ud83d", "\udc4babc", "abc\u0007"})
    void what_cannot_be_stored_is_refused(String text) {
        assertThat(errors(NAME, name(text)))
                .extracting(AnswerError::message)
                .containsExactly("Le nom de la structure contient un caractère qui ne peut pas être enregistré.");
    }

    @Test
    void a_text_on_one_line_takes_no_line_end_and_any_letter() {
        assertThat(errors(NAME, name("abc\r\nBcc:")))
                .extracting(AnswerError::message)
                .first()
                .asString()
                .contains("une seule ligne");
        assertThat(errors(NAME, name("Éloïse 👋"))).isEmpty();
    }

    @Test
    void a_wrong_type_is_named() {
        assertThat(errors(NAME, name(12)))
                .extracting(AnswerError::message)
                .containsExactly("Le nom de la structure doit être un texte.");
        assertThat(errors(NAME, Map.of("structure", "Les Oyats")))
                .contains(new AnswerError("/structure", "«\u00a0structure\u00a0» doit être un objet."));
        assertThat(errors(HOURS, Map.of("hours", "3"))).hasSize(1);
        assertThat(errors(HOURS, Map.of("hours", Double.NaN))).hasSize(1);
        assertThat(errors(PLEDGE, Map.of("pledge", "true"))).hasSize(1);
        assertThat(errors(SLOTS, Map.of("slots", "lundi"))).hasSize(1);
        assertThat(errors(PEOPLE, Map.of("people", List.of("Jonas"))))
                .extracting(AnswerError::pointer)
                .containsExactly("/people/0");
    }

    @Test
    void numbers_stay_within_their_bounds_and_steps() {
        assertThat(errors(HOURS, Map.of("hours", 36)))
                .containsExactly(new AnswerError("/hours", "Le nombre d’heures doit se situer entre 0 et 35."));
        assertThat(errors(HOURS, Map.of("hours", 3.1)))
                .containsExactly(new AnswerError("/hours", "Le nombre d’heures doit être un multiple de 0,25."));
        assertThat(errors(HOURS, Map.of("hours", new BigDecimal("2.755")))).hasSize(1);
        assertThat(errors(HOURS, Map.of("hours", 2.75))).isEmpty();
        assertThat(errors(HOURS, Map.of("hours", 35.0))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "-1E+999999999", "1E-999999999"})
    void endless_numbers_cost_nothing(String number) {
        assertThat(errors(HOURS, Map.of("hours", new BigDecimal(number)))).hasSize(1);
    }

    @Test
    void a_choice_is_among_the_options_and_a_score_may_come_as_text() {
        assertThat(errors(SCORE, Map.of("score", 3))).isEmpty();
        assertThat(errors(SCORE, Map.of("score", 3.0))).isEmpty();
        assertThat(errors(SCORE, Map.of("score", "3"))).isEmpty();
        assertThat(errors(SCORE, Map.of("score", 4)))
                .containsExactly(new AnswerError("/score", "Choisissez la note parmi les réponses proposées."));
        assertThat(errors(SCORE, Map.of("score", List.of(3)))).hasSize(1);
        assertThat(SomeForm.with(SCORE).cleaned(Map.of("score", "3"), Map.of())).isEqualTo(Map.of("score", 3));
    }

    @Test
    void options_may_come_from_a_variable_as_a_list_or_as_json() {
        var form = SomeForm.with(
                "{'type': 'checklist', 'id': 'c', 'key': 'kept', 'label': 'Retenus', 'valuesKey': 'people', 'properties': {'name': 'chaque personne'}}");
        var list = List.of(Map.of("label", "Inès", "value", "P1"));
        assertThat(form.validate(Map.of("kept", List.of("P1")), Map.of("people", list)))
                .isEmpty();
        assertThat(form.validate(
                        Map.of("kept", List.of("P1")), Map.of("people", "[{\"label\":\"Inès\",\"value\":\"P1\"}]")))
                .isEmpty();
        assertThat(form.validate(Map.of("kept", List.of("P1", "P2")), Map.of("people", list)))
                .hasSize(1);
        assertThat(form.validate(Map.of("kept", List.of("P1")), Map.of())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-29", "27-02-01", "14/05/2027", "demain", "+999999-01-01"})
    void a_day_exists_in_the_calendar(String day) {
        assertThat(errors(DATE, Map.of("day", day))).hasSize(1);
        assertThat(errors(DATE, Map.of("day", "2028-02-29"))).isEmpty();
    }

    @Test
    void lines_are_counted_and_measured() {
        assertThat(errors(SLOTS, Map.of("slots", List.of("lundi 13:00-14:30")))).isEmpty();
        assertThat(errors(SLOTS, Map.of("slots", List.of("x".repeat(21))))).hasSize(1);
        assertThat(errors(
                        SLOTS,
                        Map.of(
                                "slots",
                                IntStream.range(0, 61).mapToObj(i -> "x").toList())))
                .hasSize(1);
        assertThat(errors(SLOTS, Map.of("slots", Arrays.asList(null, "", "mardi"))))
                .isEmpty();
    }

    @Test
    void an_error_in_a_row_says_which() {
        assertThat(errors(PEOPLE, Map.of("people", List.of(Map.of("firstName", "Inès"), Map.of()))))
                .containsExactly(new AnswerError("/people/1/firstName", "Personne 2\u00a0: indiquez le prénom."));
        assertThat(errors(PEOPLE, Map.of("people", List.of())))
                .containsExactly(new AnswerError("/people", "Ajoutez au moins une personne."));
        var person = Map.of("firstName", "Inès");
        assertThat(errors(PEOPLE, Map.of("people", List.of(person, person, person, person))))
                .containsExactly(
                        new AnswerError("/people", "La liste des personnes ne peut pas compter plus de 3 éléments."));
    }

    @Test
    void what_must_be_unique_is_so() {
        var twice = List.of(Map.of("ref", "P1", "firstName", "Inès"), Map.of("ref", "P1", "firstName", "Théo"));
        assertThat(errors(PEOPLE, Map.of("people", twice)))
                .extracting(AnswerError::pointer)
                .containsExactly("/people/1/ref");
    }

    @Test
    void an_unknown_key_is_refused_where_it_stands() {
        assertThat(errors(NAME, Map.of("structure", Map.of("name", "Les Oyats", "a/b", 1), "x", 2)))
                .extracting(AnswerError::pointer)
                .containsExactlyInAnyOrder("/structure/a~1b", "/x");
        assertThat(errors(PEOPLE, Map.of("people", List.of(Map.of("firstName", "Inès", "age", 3)))))
                .extracting(AnswerError::pointer)
                .containsExactly("/people/0/age");
    }

    @Test
    void hostile_keys_are_not_repeated_as_they_are() {
        var errors = errors(NAME, Map.of("structure", Map.of("name", "Oyats", "\ud800\u0000" + "k".repeat(9000), 1)));
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).pointer()).hasSizeLessThan(100).doesNotContain("\u0000", "\ud800");
        var many = new HashMap<String, Object>();
        IntStream.range(0, 5000).forEach(i -> many.put("k" + i, i));
        assertThat(errors(PLEDGE, many)).hasSize(100);
    }

    @Test
    void what_the_other_answers_hide_is_neither_missed_nor_kept() {
        var form = SomeForm.with(
                SCORE
                        + ",{'type': 'textfield', 'id': 'w', 'key': 'why', 'label': 'Motif', 'conditional': {'hide': '=score != 0'}, 'validate': {'required': true, 'maxLength': 20}, 'properties': {'name': 'le motif'}}");
        assertThat(form.validate(Map.of("score", 0), Map.of()))
                .extracting(AnswerError::pointer)
                .containsExactly("/why");
        assertThat(form.validate(Map.of("score", 3), Map.of())).isEmpty();
        assertThat(form.validate(Map.of("score", 3, "why", "parce que"), Map.of()))
                .isEmpty();
        assertThat(form.cleaned(Map.of("score", 3, "why", "parce que"), Map.of()))
                .isEqualTo(Map.of("score", 3));
        assertThat(form.validate(Map.of(), Map.of("score", 0)))
                .extracting(AnswerError::pointer)
                .contains("/why");
    }

    @Test
    void answers_are_data_never_expressions() {
        var form = SomeForm.with(NAME);
        assertThat(form.cleaned(name("=1 + 1"), Map.of())).isEqualTo(name("=1 + 1"));
        assertThat(form.validate(name("${7*7}"), Map.of())).isEmpty();
    }

    @Test
    void a_format_is_a_bean_of_somebody_else() {
        var form = SomeForm.with(
                "{'type': 'textfield', 'id': 't', 'key': 'cry', 'label': 'Cri', 'validate': {'maxLength': 20}, 'properties': {'name': 'le cri', 'format': 'shouted'}}");
        assertThat(form.validate(Map.of("cry", "oh"), Map.of()))
                .containsExactly(new AnswerError("/cry", "Terminez par un point d’exclamation."));
        assertThat(form.cleaned(Map.of("cry", "  oh! "), Map.of())).isEqualTo(Map.of("cry", "OH!"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type': 'filepicker', 'id': 'f', 'key': 'f', 'label': 'F', 'properties': {'name': 'f'}}",
                "{'type': 'number', 'id': 'f', 'key': 'f', 'label': 'F', 'properties': {'name': 'f'}}",
                "{'type': 'textfield', 'id': 'f', 'key': 'f', 'label': 'F', 'properties': {'name': 'f'}}",
                "{'type': 'checkbox', 'id': 'f', 'key': 'f', 'label': 'F', 'readonly': true, 'properties': {'name': 'f'}}",
                "{'type': 'checkbox', 'id': 'f', 'key': 'f', 'label': 'F', 'properties': {'name': 'f', 'musBeTrue': 'true'}}",
                "{'type': 'checkbox', 'id': 'f', 'key': 'f', 'label': 'F', 'properties': {}}",
                "{'type': 'checkbox', 'id': 'f', 'key': 'f', 'label': 'F', 'conditional': {'hide': '=((('}, 'properties': {'name': 'f'}}",
                "{'type': 'textfield', 'id': 'f', 'key': 'f', 'label': 'F', 'validate': {'maxLength': 9}, 'properties': {'name': 'f', 'format': 'unheard'}}",
                "{'type': 'text', 'id': 'f', 'text': '{{1 + 1}}'}"
            })
    void what_would_not_be_honoured_does_not_load(String component) {
        assertThatThrownBy(() -> SomeForm.with(component)).isInstanceOf(IllegalStateException.class);
    }
}
