package fr.pdn.labelling.movement.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;
import static fr.pdn.labelling.movement.process.MovementVariables.ARRIVAL_ACT;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.RecordedAct;
import fr.pdn.labelling.candidature.Replacement;
import fr.pdn.labelling.candidature.checks.Amounts;
import fr.pdn.labelling.candidature.process.BriefText;
import fr.pdn.labelling.change.process.ProposedPerson;
import fr.pdn.labelling.forms.Forms;
import fr.pdn.labelling.forms.WordedAnswer;
import fr.pdn.labelling.movement.GrantDifference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code ${movementBrief.…}} in the models: who leaves or arrives, and what an agent must know before answering. */
@Component("movementBrief")
public class MovementBrief {
    private final Dossiers dossiers;
    private final Forms forms;
    private final ProposedPerson proposed;
    private final GrantDifference difference;

    MovementBrief(Dossiers dossiers, Forms forms, ProposedPerson proposed, GrantDifference difference) {
        this.dossiers = dossiers;
        this.forms = forms;
        this.proposed = proposed;
        this.difference = difference;
    }

    /** Markdown, with everything that people typed escaped. */
    public String departure(DelegateExecution execution) {
        var dossier = dossiers.get(execution.getProcessBusinessKey());
        var professional = PROFESSIONAL.in(execution);
        var declared = dossier.lastAbout(professional, Act.DEPARTURE_DECLARED).orElseThrow();
        var text = new BriefText();
        text.line(
                "**Départ de %s, dernier jour le %s**",
                dossier.nameOf(professional), FrenchDates.day(LocalDate.parse(declared.text("lastDay"))));
        dossier.lastAbout(professional, Act.SOCIAL_PROFILES_DECLARED).ifPresent(profiles -> {
            text.item("Facebook\u00a0: %s", profiles.text("facebookUrl"));
            text.item("Instagram\u00a0: %s", profiles.text("instagramUrl"));
        });
        dossier.lastAbout(professional, Act.ACCOUNTS_SETTLED)
                .ifPresent(settled -> text.line(
                        "La structure dit\u00a0: %s%s.",
                        settled.text("accounts").equals("CLOSED") ? "comptes fermés" : "comptes remis à la structure",
                        settled.text("comment").isBlank() ? "" : " – " + settled.text("comment")));
        return text.toString();
    }

    /** Who left a structure without anybody. */
    public String vacancy(DelegateExecution execution) {
        var dossier = dossiers.get(execution.getProcessBusinessKey());
        var professional = PROFESSIONAL.in(execution);
        var ended = dossier.lastAbout(professional, Act.LABEL_ENDED).orElseThrow();
        var text = new BriefText();
        text.line(
                "**Plus de professionnel depuis la fin du label de %s, le %s**",
                dossier.nameOf(professional), FrenchDates.day(FrenchDates.dayOf(ended.at())));
        return text.toString();
    }

    public String employment(DelegateExecution execution) {
        var dossier = dossiers.get(execution.getProcessBusinessKey());
        var professional = PROFESSIONAL.in(execution);
        var declared = dossier.lastAbout(professional, Act.EMPLOYMENT_CHANGED).orElseThrow();
        var person = dossier.answers().professional(professional).orElseThrow();
        var text = new BriefText();
        text.line(
                "**Changement de statut de %s, à partir du %s**",
                dossier.nameOf(professional), FrenchDates.day(LocalDate.parse(declared.text("changedOn"))));
        if (!declared.text("enteredBy").isEmpty()) {
            text.line("Appris par la Caf\u00a0: la structure ne l’a pas signalé elle-même.");
        }
        words(declared).forEach(answer -> text.item("%s\u00a0: %s", answer.label(), answer.text()));
        proposed.addFindingsTo(
                text,
                dossier,
                person.employedAs(
                        declared.text("employmentStatus"),
                        declared.detail().path("employedByStructure").asBoolean()));
        dossier.lastAbout(professional, Act.EMPLOYMENT_QUESTIONED)
                .ifPresent(asked -> text.line("Question posée à la structure\u00a0: %s", asked.text("reason")));
        dossier.lastAbout(professional, Act.EMPLOYMENT_EXPLAINED)
                .ifPresent(given -> text.line("La structure explique\u00a0: %s", given.text("comment")));
        return text.toString();
    }

    private List<WordedAnswer> words(RecordedAct declared) {
        return forms.named("declare-employment").inWords(declared.detail(Map.class), Map.of());
    }

    private static void grant(BriefText text, GrantDifference.Proposal proposal) {
        text.line(
                "**Différence d’aide proposée\u00a0: %s** (barème pour %s professionnels\u00a0: %s, déjà accordé\u00a0: %s).",
                Amounts.shown(proposal.cents()),
                proposal.professionals(),
                Amounts.shown(proposal.onScaleCents()),
                Amounts.shown(proposal.grantedCents()));
        proposal.leftCents()
                .ifPresent(cents -> text.line(
                        "Enveloppe de l’appel\u00a0: il reste %s avant cette décision.", Amounts.shown(cents)));
    }

    public String arrival(DelegateExecution execution) {
        var dossier = dossiers.get(execution.getProcessBusinessKey());
        var asked = Replacement.asked(dossier, ARRIVAL_ACT.in(execution));
        var text = new BriefText();
        proposed.addTo(text, dossier, asked);
        if (asked.addition()) {
            grant(text, difference.of(dossier, asked));
        }
        dossier.lastAbout(asked.ref(), Act.ARRIVAL_OPINION_GIVEN)
                .ifPresent(given -> text.line(
                        "Avis de la coordination\u00a0: %s%s",
                        switch (given.text("opinion")) {
                            case "FAVOURABLE" -> "favorable";
                            case "RESERVED" -> "réservé";
                            default -> "défavorable";
                        },
                        given.text("comment").isBlank() ? "." : " – " + given.text("comment")));
        return text.toString();
    }
}
