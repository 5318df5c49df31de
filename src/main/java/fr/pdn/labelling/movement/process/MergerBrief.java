package fr.pdn.labelling.movement.process;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Merger;
import fr.pdn.labelling.candidature.process.BriefText;
import fr.pdn.labelling.movement.MergerReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code ${mergerBrief.…}} in the models: which structure becomes which. */
@Component("mergerBrief")
public class MergerBrief {
    private final Dossiers dossiers;
    private final MergerReview review;

    MergerBrief(Dossiers dossiers, MergerReview review) {
        this.dossiers = dossiers;
        this.review = review;
    }

    /** Markdown, with everything that people typed escaped. */
    public String of(DelegateExecution execution) {
        var dossier = dossiers.get(execution.getProcessBusinessKey());
        var merger = Merger.waiting(dossier).orElseThrow();
        var declared = dossier.last(Act.MERGER_DECLARED).orElseThrow();
        var former = dossier.answers().structure();
        var text = new BriefText();
        text.line(
                "**%s devient %s, à partir du %s**",
                former.name(), merger.newName(), FrenchDates.day(merger.effectiveOn()));
        text.item("Ancien SIRET\u00a0: %s", former.siretDigits());
        text.item("Nouveau SIRET\u00a0: %s", merger.newSiret());
        text.item("Document qui le prouve\u00a0: %s", review.proven(dossier, merger) ? "reçu" : "pas encore reçu");
        if (!declared.text("reason").isBlank()) {
            text.line("Ce qui est dit\u00a0: %s", declared.text("reason"));
        }
        if (!declared.text("enteredBy").isEmpty()) {
            text.line("Appris par la Caf\u00a0: la structure ne l’a pas déclaré elle-même.");
        }
        return text.toString();
    }
}
