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
        assertThat(input.attr("maxlength")).isEqualTo("50");
        assertThat(page.expectFirst("label[for=" + input.id() + "]").text()).isEqualTo("Nom (obligatoire)");
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
        assertThat(summary.expectFirst("h2").text()).isEqualTo("2 réponses sont à corriger");
        assertThat(summary.select("a").eachAttr("href")).containsExactly("#" + input.id());
        assertThat(summary.select("li").eachText()).containsExactly("Indiquez le nom.", "Autre chose.");
        assertThat(renderer.summary(SomeForm.with(NAME), List.of())).isEmpty();
    }

    @Test
    void radios_stand_in_a_fieldset_and_the_first_carries_the_id_that_the_summary_links_to() {
        var page = page(FORM, Map.of("form", "B"), List.of(new AnswerError("/form", "Choisissez.")), Map.of());
        var group = page.expectFirst("fieldset");
        assertThat(group.expectFirst("legend").text()).isEqualTo("Forme");
        assertThat(group.select("input[type=radio]").eachAttr("value")).containsExactly("A", "B");
        assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("B");
        assertThat(page.getElementById("field-form").attr("type")).isEqualTo("radio");
        assertThat(group.attr("aria-describedby")).isEqualTo("field-form-error");
        assertThat(group.select("label"))
                .allSatisfy(label ->
                        assertThat(page.getElementById(label.attr("for"))).isNotNull());
    }

    @Test
    void what_the_answers_hide_is_not_written_and_what_they_depend_on_says_so() {
        assertThat(page(FORM, Map.of("form", "B")).select("[name=rna]")).isEmpty();
        assertThat(page(FORM, Map.of("form", "A")).select("[name=rna]")).hasSize(1);
        assertThat(page(FORM, Map.of()).select("[name=form][data-refreshes]")).hasSize(2);
        assertThat(page(FORM, Map.of("form", "A")).select("[name=rna][data-refreshes]"))
                .isEmpty();
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
        assertThat(empty.expectFirst("input[type=checkbox] + label").text()).isEqualTo("Informé (obligatoire)");
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
