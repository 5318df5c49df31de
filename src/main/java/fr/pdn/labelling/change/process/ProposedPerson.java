package fr.pdn.labelling.change.process;

import fr.pdn.labelling.candidature.Answers;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Replacement;
import fr.pdn.labelling.candidature.process.BriefText;
import fr.pdn.labelling.change.ReplacementReview;
import fr.pdn.labelling.eligibility.Reexamination;
import org.springframework.stereotype.Component;

/** Someone proposed in another's place, for an agent: what the structure says of them, and what the machine finds. */
@Component
public class ProposedPerson {
    private final ReplacementReview review;
    private final Reexamination examination;

    ProposedPerson(ReplacementReview review, Reexamination examination) {
        this.review = review;
        this.examination = examination;
    }

    public void addTo(BriefText text, Dossier dossier, Replacement asked) {
        if (asked.addition()) {
            text.line("**%s, en plus des professionnels en place**", asked.name());
        } else {
            text.line("**%s, pour remplacer %s**", asked.name(), dossier.nameOf(asked.former()));
        }
        text.line("Motif de la structure\u00a0: %s", asked.reason());
        review.person(asked).forEach(answer -> text.item("%s\u00a0: %s", answer.label(), answer.text()));
        text.line("Présentation\u00a0: %s.", review.presented(dossier, asked) ? "reçue" : "pas encore reçue");
        addFindingsTo(text, dossier, asked.newcomer());
    }

    public void addFindingsTo(BriefText text, Dossier dossier, Answers.Professional person) {
        var findings = examination.of(dossier, person);
        text.line(
                findings.isEmpty()
                        ? "Contrôle automatique de cette personne\u00a0: rien à signaler."
                        : "**Contrôle automatique de cette personne**");
        findings.forEach(finding -> text.item("%s – %s", finding.reason(), finding.article()));
    }
}
