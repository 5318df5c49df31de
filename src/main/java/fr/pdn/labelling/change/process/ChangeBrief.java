package fr.pdn.labelling.change.process;

import static fr.pdn.labelling.change.process.ChangeVariables.ANNOUNCED_ACT;

import fr.pdn.labelling.candidature.Absence;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Replacement;
import fr.pdn.labelling.candidature.process.AbsenceLine;
import fr.pdn.labelling.candidature.process.BriefText;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code ${changeBrief.…}} in the model: what was announced, and what an agent must know of it before answering. */
@Component("changeBrief")
public class ChangeBrief {
    private final Dossiers dossiers;
    private final ProposedPerson proposed;

    ChangeBrief(Dossiers dossiers, ProposedPerson proposed) {
        this.dossiers = dossiers;
        this.proposed = proposed;
    }

    /** Markdown, with everything that people typed escaped. */
    public String replacement(DelegateExecution execution) {
        var dossier = dossiers.get(execution.getProcessBusinessKey());
        var asked = Replacement.asked(dossier, ANNOUNCED_ACT.in(execution));
        var text = new BriefText();
        proposed.addTo(text, dossier, asked);
        return text.toString();
    }

    public String absence(DelegateExecution execution) {
        var dossier = dossiers.get(execution.getProcessBusinessKey());
        var text = new BriefText();
        AbsenceLine.addTo(text, dossier, Absence.announced(dossier, ANNOUNCED_ACT.in(execution)));
        return text.toString();
    }
}
