package fr.pdn.labelling.renewal.process;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.ConventionTerm;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.process.BriefText;
import fr.pdn.labelling.renewal.RenewalReview;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;

/** {@code ${renewalBrief.…}} in the model: what a structure says changes, and nothing else of its candidature. */
@Component("renewalBrief")
public class RenewalBrief {
    private static final Map<String, String> OPINIONS =
            Map.of("FAVOURABLE", "favorable", "RESERVED", "réservé", "UNFAVOURABLE", "défavorable");

    private final Dossiers dossiers;
    private final RenewalReview review;

    RenewalBrief(Dossiers dossiers, RenewalReview review) {
        this.dossiers = dossiers;
        this.review = review;
    }

    /** Markdown, with everything that people typed escaped. */
    public String request(DelegateExecution execution) {
        var text = new BriefText();
        request(text, dossier(execution));
        return text.toString();
    }

    public String opinion(DelegateExecution execution) {
        var dossier = dossier(execution);
        var text = new BriefText();
        request(text, dossier);
        opinion(text, dossier);
        return text.toString();
    }

    public String review(DelegateExecution execution) {
        var dossier = dossier(execution);
        var text = new BriefText();
        request(text, dossier);
        opinion(text, dossier);
        var reviewed = dossier.last(Act.RENEWAL_REVIEWED).orElseThrow();
        text.line("**Proposition de l’instruction\u00a0: %s**", OPINIONS.get(reviewed.text("proposal")));
        text.line("%s", reviewed.text("reason"));
        var kept = reviewed.texts("kept").stream().map(dossier::nameOf).collect(Collectors.joining(", "));
        text.line("Labels qui continueraient\u00a0: %s.", kept.isEmpty() ? "aucun" : kept);
        return text.toString();
    }

    /** Whose label may go on. */
    public JsonValue labelled(DelegateExecution execution) {
        var options = review.labelled(dossier(execution)).stream()
                .map(label ->
                        Map.of("value", label.professional(), "label", label.firstName() + " " + label.lastName()))
                .toList();
        return SpinValues.jsonValue(Spin.JSON(options).toString()).create();
    }

    private static void request(BriefText text, Dossier dossier) {
        var asked = dossier.last(Act.RENEWAL_REQUESTED).orElseThrow();
        text.line(
                "**Renouvellement demandé** par %s, %s. Terme actuel\u00a0: %s.",
                asked.text("signatory"),
                asked.text("capacity"),
                FrenchDates.day(ConventionTerm.of(dossier).orElseThrow()));
        text.item("Projet\u00a0: %s", asked.text("projectChanges"));
        text.item("Professionnels\u00a0: %s", asked.text("professionalChanges"));
        if (!asked.text("organisationChanges").isBlank()) {
            text.item("Organisation\u00a0: %s", asked.text("organisationChanges"));
        }
        text.line(
                "Bilans annuels validés\u00a0: %s.",
                dossier.all(Act.ANNUAL_REPORT_VALIDATED).size());
    }

    private static void opinion(BriefText text, Dossier dossier) {
        var given = dossier.last(Act.RENEWAL_OPINION_GIVEN).orElseThrow();
        text.line("**Avis de la coordination\u00a0: %s**", OPINIONS.get(given.text("opinion")));
        text.line("%s", given.text("comment"));
    }

    private Dossier dossier(DelegateExecution execution) {
        return dossiers.get(execution.getProcessBusinessKey());
    }
}
