package fr.pdn.labelling.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.documents.GeneratedKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A decision says what the dossier holds, and nothing that its facts do not bear out. */
class DecisionWordsTest {
    private final Printer printer = new Printer(new Templates(null));

    @Test
    void an_urgent_notice_promises_that_nothing_else_is_decided_before_the_structure_may_answer() {
        assertThat(print(GeneratedKind.FORMAL_NOTICE, Written.data(GeneratedKind.FORMAL_NOTICE)))
                .contains("Hors la suspension provisoire ci-dessous, rien ne sera décidé avant cette date.")
                .contains("la suspension du label de Solène Bruyère est prononcée à titre provisoire")
                .doesNotContain("Rien ne sera décidé");
        assertThat(text(GeneratedKind.FORMAL_NOTICE, "\"until\": \"2027-07-01\"", "\"until\": \"\""))
                .contains("Rien ne sera décidé avant cette date.")
                .doesNotContain("Hors la suspension", "Suspension en urgence");
    }

    @ParameterizedTest
    @CsvSource({"INTERIM, false", "SUSPENDED, true", "PROLONGED, true"})
    void a_lifting_is_offered_only_where_it_can_be_asked_for(String outcome, boolean offered) {
        var text = text(GeneratedKind.SUSPENSION_DECISION, "SUSPENDED", outcome);

        assertThat(text).contains("le nom et le logo ne sont pas utilisés");
        assertThat(text.contains("peut demander la levée")).isEqualTo(offered);
    }

    @ParameterizedTest
    @CsvSource({"INTERIM", "SUSPENDED", "TERMINATED"})
    void a_sanction_takes_effect_with_its_notification(String outcome) {
        assertThat(text(GeneratedKind.SUSPENSION_DECISION, "SUSPENDED", outcome))
                .contains("à compter de la notification de cette décision")
                .doesNotContain("à compter de ce jour", "aujourd’hui");
    }

    @Test
    void what_is_ended_is_named_with_its_article() {
        assertThat(text(GeneratedKind.SUSPENSION_DECISION, "SUSPENDED", "TERMINATED"))
                .contains("Il est mis fin au label de Solène Bruyère");
    }

    @Test
    void a_warning_about_a_convention_leaves_the_convention_and_its_labels_in_force() {
        var data = Written.data(GeneratedKind.SUSPENSION_DECISION).replace("SUSPENDED", "WARNING");

        assertThat(print(GeneratedKind.SUSPENSION_DECISION, data)).contains("Le label reste en vigueur.");
        assertThat(print(GeneratedKind.SUSPENSION_DECISION, data.replace("\"whole\": false", "\"whole\": true")))
                .contains("La convention et ses labels restent en vigueur.");
    }

    @Test
    void a_refusal_names_the_criteria_that_the_examination_found_unmet_and_no_other() {
        var refused = Written.data(GeneratedKind.DECISION).replace("PARTLY_ACCEPTED", "REFUSED");

        assertThat(print(GeneratedKind.DECISION, refused))
                .contains(
                        "le projet ne répond pas à ces critères du cahier des charges : Comptes professionnels et budget")
                .doesNotContain("L. 231-4");
        assertThat(print(GeneratedKind.DECISION, refused.replaceFirst("\"unmet\": \\[[^]]*]", "\"unmet\": []")))
                .contains("La candidature n’est pas retenue.")
                .doesNotContain("ne répond pas");
    }

    @Test
    void a_decision_on_a_breach_does_not_speak_of_silence_on_a_request() {
        assertThat(print(GeneratedKind.SUSPENSION_DECISION, Written.data(GeneratedKind.SUSPENSION_DECISION)))
                .contains("recours gracieux ou, sans réponse, les deux mois de silence qui valent son rejet")
                .doesNotContain("rejet implicite");
    }

    @Test
    void a_receipt_keeps_its_columns_beside_a_long_file_name() {
        var name = "a".repeat(180) + ".pdf";

        assertThat(print(
                        GeneratedKind.ACKNOWLEDGEMENT, Written.acknowledgement().replace("organigramme.pdf", name)))
                .contains("Organigramme de la structure aaaaaaaaaa", "aaaaaaaaaa 18 février 2027 à 15 h 40");
    }

    private String text(GeneratedKind kind, String from, String to) {
        return print(kind, Written.data(kind).replace(from, to));
    }

    private String print(GeneratedKind kind, String data) {
        return Written.text(printer.print(Written.sheet(kind, data), null)).replace('\u00a0', ' ');
    }
}
