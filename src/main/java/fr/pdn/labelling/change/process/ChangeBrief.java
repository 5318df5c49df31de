package fr.pdn.labelling.change.process;

import static fr.pdn.labelling.change.process.ChangeVariables.ANNOUNCED_ACT;

import fr.pdn.labelling.candidature.Absence;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Finding;
import fr.pdn.labelling.candidature.Replacement;
import fr.pdn.labelling.candidature.process.AbsenceLine;
import fr.pdn.labelling.candidature.process.BriefText;
import fr.pdn.labelling.change.ReplacementReview;
import fr.pdn.labelling.eligibility.Reexamination;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code ${changeBrief.…}} in the model: what was announced, and what an agent must know of it before answering. */
@Component("changeBrief")
public class ChangeBrief {
    private final Dossiers dossiers;
    private final ReplacementReview review;
    private final Reexamination examination;

    ChangeBrief(Dossiers dossiers, ReplacementReview review, Reexamination examination) {
        this.dossiers = dossiers;
        this.review = review;
        this.examination = examination;
    }

    /** Markdown, with everything that people typed escaped. */
    public String replacement(DelegateExecution execution) {
        var dossier = dossiers.get(execution.getProcessBusinessKey());
        var asked = Replacement.asked(dossier, ANNOUNCED_ACT.in(execution));
        var person = asked.newcomer();
        var text = new BriefText();
        text.line("**%s, pour remplacer %s**", person.fullName(), dossier.nameOf(asked.former()));
        text.line("Motif de la structure\u00a0: %s", asked.reason());
        review.person(asked).forEach(answer -> text.item("%s\u00a0: %s", answer.label(), answer.text()));
        text.line("Présentation\u00a0: %s.", review.presented(dossier, asked) ? "reçue" : "pas encore reçue");
        var findings = examination.of(dossier, person);
        text.line(
                findings.isEmpty()
                        ? "Contrôle automatique de cette personne\u00a0: rien à signaler."
                        : "**Contrôle automatique de cette personne**");
        findings.forEach(finding -> finding(text, finding));
        return text.toString();
    }

    private static void finding(BriefText text, Finding finding) {
        text.item("%s – %s", finding.reason(), finding.article());
    }

    public String absence(DelegateExecution execution) {
        var dossier = dossiers.get(execution.getProcessBusinessKey());
        var text = new BriefText();
        AbsenceLine.addTo(text, dossier, Absence.announced(dossier, ANNOUNCED_ACT.in(execution)));
        return text.toString();
    }
}
