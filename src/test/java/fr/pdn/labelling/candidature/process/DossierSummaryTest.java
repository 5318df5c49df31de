package fr.pdn.labelling.candidature.process;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.candidature.Agents;
import fr.pdn.labelling.eligibility.Recusals;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an agent reads in Tasklist before choosing: enough to choose, in French, and a link to the rest. */
@LabellingTest
class DossierSummaryTest {
    @Autowired
    Procedure procedure;

    @Autowired
    Recusals recusals;

    @Autowired
    Agents agents;

    @Test
    void who_checks_the_admissibility_sees_what_is_missing_and_for_whom() {
        assertThat(brief(procedure.file(Samples.incomplete())))
                .contains(
                        "candidature incomplète ; critères : conforme",
                        "- Pièce manquante : Organigramme de la structure",
                        "- Pièce manquante : Présentation du promeneur ou de la promeneuse : ",
                        "Aide au démarrage envisagée : 1 000,00 € si tous les professionnels sont retenus.",
                        "[Ouvrir le dossier complet](/dossiers/")
                .doesNotContain("ORGANISATION_CHART");
    }

    @Test
    void who_checks_a_late_candidature_sees_by_how_much() {
        assertThat(brief(procedure.file(Samples.late())))
                .contains(
                        "candidature hors délai de 7 min 13 s",
                        "- À noter : Des pièces sont arrivées avant la clôture, le formulaire après.");
    }

    @Test
    void each_finding_has_its_reason_its_article_and_whom_it_is_about() {
        assertThat(brief(procedure.file(Samples.volunteer())))
                .containsPattern("- .*bénévole.* \\(.+\\) – Cahier des charges §3");
    }

    @Test
    void who_decides_sees_every_opinion_whom_an_acceptance_would_keep_and_how_much() {
        var dossier = procedure
                .inCommittee(Samples.threeProfessionals())
                .member("membre1", "memberOpinion", "RECUSED")
                .member("membre2", "memberOpinion", "FAVOURABLE", "comment", "Projet solide.")
                .conclude("PARTLY_FAVOURABLE", List.of("D2-P1", "D2-P3"), "La deuxième manque de temps.");
        var answers = dossier.read();

        assertThat(brief(dossier))
                .contains(
                        "Avis de l’instruction : **favorable**",
                        "Coordination : **favorable**",
                        "Maël Membre : récusé, son avis n’est pas compté.",
                        "Maya Membre : **favorable**. Projet solide.",
                        "Comité : **favorable partiel** (%s, %s). La deuxième manque de temps."
                                .formatted(answers.nameOf("D2-P1"), answers.nameOf("D2-P3")),
                        "**Si la candidature est retenue : %s, %s. Aide au démarrage : 1 000,00 €.**"
                                .formatted(answers.nameOf("D2-P1"), answers.nameOf("D2-P3")));
    }

    @Test
    void the_opinion_of_a_member_who_proves_to_be_tied_is_not_shown() {
        var dossier = procedure
                .inCommittee(Samples.oneProfessional())
                .member("membre1", "memberOpinion", "FAVOURABLE", "comment", "Je les connais bien.");

        recusals.declare("membre1", dossier.read().answers().structure().siretDigits());

        assertThat(brief(dossier))
                .contains("Maël Membre : récusé, son avis n’est pas compté.")
                .doesNotContain("Je les connais bien.");
    }

    @Test
    void who_declares_a_lapse_sees_what_was_asked_and_until_when() {
        var dossier = procedure
                .file(Samples.incomplete())
                .reviewer("checkAdmissibility", "admissibility", "INCOMPLETE")
                .fire("complementsOverdue");

        assertThat(brief(dossier))
                .containsPattern(
                        "Pièces à fournir jusqu’au .* inclus : Organigramme de la structure .pièce manquante., ");
    }

    @Test
    void who_reads_the_convention_sees_whom_it_names_until_when_and_how_much() {
        var dossier = procedure
                .accepted(Samples.oneProfessional())
                .provideBankDetails()
                .payments("checkBankDetails", "bankDetailsOutcome", "CONFIRMED");

        assertThat(brief(dossier))
                .contains("Aide au démarrage : **500,00 €**")
                .containsPattern("Convention PDNP17-.*-C, signataire : Le représentant légal, jusqu’au \\d+ décembre")
                .doesNotContain("FR76", "IBAN");
    }

    @Test
    void who_checks_the_accounts_opens_them_from_there() {
        var dossier = procedure.underConvention(Samples.oneProfessional()).declareProfiles();

        assertThat(text(new DossierSummary(dossier.read(), "D1-P1", agents)))
                .contains(
                        "Comptes déclarés : [Facebook](https://www.facebook.com/promeneuse.fictive), "
                                + "[Instagram](https://www.instagram.com/promeneuse.fictive), sous le nom « Promeneuse du Net »");
    }

    private String brief(FollowedDossier dossier) {
        return text(new DossierSummary(dossier.read(), null, agents));
    }

    private static String text(DossierSummary summary) {
        return summary.markdown().replace('\u00a0', ' ');
    }
}
