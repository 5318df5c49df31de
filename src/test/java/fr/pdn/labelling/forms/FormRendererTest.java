package fr.pdn.labelling.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class FormRendererTest {
    private static final String HOSTILE = "\"><script>alert(1)</script>";
    private static final String NAME =
            "{'type': 'textfield', 'id': 'a', 'key': 'structure.name', 'label': 'Nom', 'description': 'Le nom officiel.', 'validate': {'required': true, 'maxLength': 50}, 'properties': {'name': 'le nom', 'autocomplete': 'organization'}}";
    private static final String FORM =
            "{'type': 'radio', 'id': 'b', 'key': 'form', 'label': 'Forme', 'values': [{'label': 'Association', 'value': 'A'}, {'label': 'Autre', 'value': 'B'}], 'properties': {'name': 'la forme'}},"
                    + "{'type': 'textarea', 'id': 'c', 'key': 'rna', 'label': 'RNA', 'conditional': {'hide': '=form != \\'A\\''}, 'validate': {'maxLength': 20}, 'properties': {'name': 'le RNA'}}";
    private static final String PEOPLE =
            "{'type': 'dynamiclist', 'id': 'h', 'path': 'people', 'label': 'Personnes', 'components': ["
                    + "{'type': 'textfield', 'id': 'r', 'key': 'ref', 'label': 'Référence', 'validate': {'maxLength': 10}, 'properties': {'name': 'la référence', 'technical': 'true'}},"
                    + "{'type': 'select', 'id': 's', 'key': 'role', 'label': 'Rôle', 'values': [{'label': 'Un', 'value': 'ONE'}, {'label': 'Deux', 'value': 'TWO'}], 'properties': {'name': 'le rôle'}},"
                    + "{'type': 'checkbox', 'id': 'k', 'key': 'told', 'label': 'Informé', 'properties': {'name': 's’il est informé', 'mustBeTrue': 'true'}}],"
                    + "'properties': {'name': 'la liste', 'itemLabel': 'Personne', 'addLabel': 'Ajouter une personne', 'missing': 'Ajoutez.', 'min': '1', 'max': '2'}}";
    private final FormRenderer renderer = new FormRenderer();

    private Document page(
            String components, Map<String, Object> answers, List<AnswerError> errors, Map<String, Object> context) {
        return Jsoup.parseBodyFragment(renderer.render(SomeForm.with(components), answers, errors, context));
    }

    private Document page(String components, Map<String, Object> answers) {
        return page(components, answers, List.of(), Map.of());
    }

    @Test
    void a_field_has_its_label_its_help_and_what_a_browser_needs() {
        var page = page(NAME, Map.of("structure", Map.of("name", "Les Oyats")));
        var input = page.expectFirst("input[name=structure.name]");
        assertThat(input.val()).isEqualTo("Les Oyats");
        assertThat(input.attr("autocomplete")).isEqualTo("organization");
        assertThat(input.hasAttr("maxlength")).as("a pasted text is never cut").isFalse();
        assertThat(input.attr("aria-required")).isEqualTo("true");
        assertThat(page.expectFirst("label[for=" + input.id() + "]").text()).isEqualTo("Nom");
        assertThat(page.getElementById(input.attr("aria-describedby")).text()).isEqualTo("Le nom officiel.");
    }

    @Test
    void an_error_is_said_at_the_field_and_linked_from_the_summary() {
        var errors = List.of(
                new AnswerError("/structure/name", "Indiquez le nom."), new AnswerError("/elsewhere", "Autre chose."));
        var page = page(NAME, Map.of(), errors, Map.of());
        var input = page.expectFirst("input");
        assertThat(input.attr("aria-invalid")).isEqualTo("true");
        assertThat(input.attr("aria-describedby")).isEqualTo(input.id() + "-help " + input.id() + "-error");
        assertThat(page.getElementById(input.id() + "-error").text()).isEqualTo("Erreur : Indiquez le nom.");

        var summary = Jsoup.parseBodyFragment(renderer.summary(SomeForm.with(NAME), errors));
        assertThat(summary.expectFirst("h2").text()).isEqualTo("2 réponses sont à donner ou à corriger");
        assertThat(summary.select("a").eachAttr("href")).containsExactly("#" + input.id());
        assertThat(summary.select("li").eachText()).containsExactly("Indiquez le nom.", "Autre chose.");
        assertThat(renderer.summary(SomeForm.with(NAME), List.of())).isEmpty();
    }

    @Test
    void radios_stand_in_a_fieldset_and_the_first_carries_the_id_that_the_summary_links_to() {
        var page = page(FORM, Map.of("form", "B"), List.of(new AnswerError("/form", "Choisissez.")), Map.of());
        var group = page.expectFirst("fieldset");
        assertThat(group.expectFirst("legend").text()).isEqualTo("Forme (facultatif)");
        assertThat(group.select("input[type=radio]").eachAttr("value")).containsExactly("A", "B");
        assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("B");
        assertThat(page.getElementById("field-form").attr("type")).isEqualTo("radio");
        assertThat(group.attr("aria-describedby")).isEqualTo("field-form-error");
        assertThat(group.select("label"))
                .allSatisfy(label ->
                        assertThat(page.getElementById(label.attr("for"))).isNotNull());
    }

    @Test
    void what_an_answer_hides_stays_on_the_page_out_of_sight_with_what_was_typed_in_it() {
        var hidden = page(FORM, Map.of("form", "B", "rna", "W123456789")).getElementById("field-rna-when");
        assertThat(hidden.hasAttr("hidden")).isTrue();
        assertThat(hidden.expectFirst("[name=rna]").text()).isEqualTo("W123456789");

        assertThat(page(FORM, Map.of("form", "A"))
                        .getElementById("field-rna-when")
                        .hasAttr("hidden"))
                .isFalse();
        assertThat(renderer.conditions(SomeForm.with(FORM), Map.of("form", "A"), Map.of()))
                .containsExactly(Map.entry("field-rna-when", true));
    }

    @Test
    void what_something_else_hides_is_not_written() {
        var note =
                "{'type': 'textfield', 'id': 'n', 'key': 'note', 'label': 'Note', 'conditional': {'hide': '=step != \\'one\\''}, 'validate': {'maxLength': 20}, 'properties': {'name': 'la note'}}";

        assertThat(page(note, Map.of(), List.of(), Map.of("step", "two")).select("[name=note]"))
                .isEmpty();
        assertThat(page(note, Map.of(), List.of(), Map.of("step", "one")).select("[name=note]"))
                .hasSize(1);
    }

    @Test
    void what_need_not_be_answered_says_so_and_the_page_says_that_the_rest_is_needed() {
        assertThat(page(NAME + "," + FORM, Map.of()).select("label, legend").eachText())
                .contains("Nom", "Forme (facultatif)", "RNA (facultatif)");
        assertThat(page(NAME + "," + FORM, Map.of()).expectFirst("p").text())
                .startsWith("Toutes les réponses sont nécessaires, sauf");
        assertThat(page(NAME, Map.of()).text()).doesNotContain("nécessaires");
    }

    @Test
    void a_long_text_that_seems_to_name_someone_is_told_so_and_no_more() {
        var text =
                "{'type': 'textarea', 'id': 'c', 'key': 'story', 'label': 'Récit', 'validate': {'maxLength': 200}, 'properties': {'name': 'le récit'}}";
        for (var trace : List.of(
                "Écrire à lina@exemple.fr",
                "appeler le 06 12 34 56 78",
                "+33612345678",
                "n° 1 85 05 78 006 084 36",
                "allocataire 123456789")) {
            assertThat(page(text, Map.of("story", trace)).select("#field-story-caution .pdn-caution"))
                    .as(trace)
                    .hasSize(1);
        }
        for (var harmless :
                List.of("", "3 heures × 44 semaines × 26 €", "de 2025 à 2027, 1 000 000 de vues, à 12:30")) {
            assertThat(page(text, Map.of("story", harmless)).select("#field-story-caution[role=status]"))
                    .as(harmless)
                    .hasSize(1)
                    .allSatisfy(place -> assertThat(place.text()).isEmpty());
        }
        var form = SomeForm.with(text);
        assertThat(form.cautions(Map.of("story", "06 12 34 56 78"), Map.of()))
                .extracting(AnswerError::pointer)
                .containsExactly("/story");
        assertThat(form.validate(Map.of("story", "06 12 34 56 78"), Map.of())).isEmpty();
    }

    @Test
    void rows_are_added_and_removed_by_buttons() {
        var page = page(PEOPLE, Map.of("people", List.of(Map.of("ref", "P1", "role", "TWO"), Map.of())));
        assertThat(page.select("fieldset fieldset > legend").eachText()).containsExactly("Personne 1", "Personne 2");
        assertThat(page.expectFirst("input[name=people[0].ref]").attr("type")).isEqualTo("hidden");
        assertThat(page.expectFirst("select[name=people[0].role] option[selected]")
                        .val())
                .isEqualTo("TWO");
        assertThat(page.select("button[name=_remove]").eachAttr("value")).containsExactly("people[0]", "people[1]");
        assertThat(page.select("button[name=_remove]").eachText())
                .containsExactly("Retirer : Personne 1", "Retirer : Personne 2");
        assertThat(page.select("button[name=_add]")).isEmpty();
        assertThat(page.expectFirst("button").hasAttr("name")).isFalse();

        var empty = page(PEOPLE, Map.of(), List.of(), Map.of("focus", "people[0]"));
        assertThat(empty.expectFirst("button[name=_add]").val()).isEqualTo("people");
        assertThat(empty.expectFirst("[autofocus]").expectFirst("legend").text())
                .isEqualTo("Personne 1");
        assertThat(empty.expectFirst("input[type=checkbox] + label").text()).isEqualTo("Informé");
    }

    @Test
    void hostile_answers_are_text() {
        var errors = List.of(new AnswerError("/structure/name", HOSTILE), new AnswerError("/" + HOSTILE, HOSTILE));
        var context = Map.<String, Object>of("options", List.of(Map.of("label", HOSTILE, "value", HOSTILE)));
        var components = NAME + ",{'type': 'text', 'id': 't', 'text': 'Bonjour {{name}} [lien](/dossiers/{{name}})'},"
                + "{'type': 'select', 'id': 'o', 'key': 'option', 'label': 'Option', 'valuesKey': 'options', 'properties': {'name': 'l’option'}},"
                + FORM;
        var answers = Map.<String, Object>of(
                "structure", Map.of("name", HOSTILE), "name", HOSTILE, "form", "A", "rna", "</textarea>" + HOSTILE);
        var page = page(components, answers, errors, context);
        assertThat(page.select("script")).isEmpty();
        assertThat(page.expectFirst("input[name=structure.name]").val()).isEqualTo(HOSTILE);
        assertThat(page.expectFirst("textarea").text()).isEqualTo("</textarea>" + HOSTILE);
        assertThat(Jsoup.parseBodyFragment(renderer.summary(SomeForm.with(components), errors))
                        .select("script"))
                .isEmpty();
    }

    @Test
    void texts_are_small_markdown() {
        var page = page(
                "{'type': 'text', 'id': 't', 'text': '**Gras** <b>nu</b> [bon](/dossiers/{{number}}) [mauvais](javascript:alert(1))\\n\\n- un\\n- deux'}",
                Map.of(),
                List.of(),
                Map.of("number", "PDNP17-2027-1-0042"));
        assertThat(page.expectFirst("strong").text()).isEqualTo("Gras");
        assertThat(page.select("b")).isEmpty();
        assertThat(page.select("a").eachAttr("href")).containsExactly("/dossiers/PDNP17-2027-1-0042", "");
        assertThat(page.select("li")).hasSize(2);
    }

    @Test
    void a_variable_is_text_unless_the_form_says_that_it_is_markdown() {
        var text = "{'type': 'text', 'id': 't', 'text': '{{brief}} {{absent}}'%s}";
        var context = Map.<String, Object>of("brief", "**[gras](https://example.org)**");
        assertThat(page(text.formatted(""), Map.of(), List.of(), context).select("a, strong"))
                .isEmpty();
        assertThat(page(text.formatted(", 'properties': {'markdown': 'brief'}"), Map.of(), List.of(), context)
                        .select("strong a"))
                .hasSize(1);
    }
}
