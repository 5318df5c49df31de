package fr.pdn.labelling.candidature.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;

import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Outsiders;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code ${outsiders.…}} in the models: to whom a step of the portal is assigned. */
@Component("outsiders")
public class TaskOutsiders {
    private final Dossiers dossiers;

    TaskOutsiders(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    public String structure(DelegateExecution execution) {
        return Outsiders.structure(execution.getProcessBusinessKey());
    }

    public String professional(DelegateExecution execution) {
        var answers = dossiers.get(execution.getProcessBusinessKey()).answers();
        return Outsiders.professional(
                answers.professional(PROFESSIONAL.in(execution)).orElseThrow().email());
    }
}
