package fr.pdn.labelling.label.process;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.label.Preparation;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code ${retained.…}} in the models: refs of the professionals a phase runs for, one instance each. */
@Component("retained")
public class RetainedProfessionals {
    private final Dossiers dossiers;
    private final Preparation preparation;

    RetainedProfessionals(Dossiers dossiers, Preparation preparation) {
        this.dossiers = dossiers;
        this.preparation = preparation;
    }

    public List<String> professionals(DelegateExecution execution) {
        var refs = new ArrayList<String>();
        dossiers.get(execution.getProcessBusinessKey())
                .last(Act.DECIDED_ACCEPTED)
                .orElseThrow()
                .detail()
                .path("retained")
                .forEach(ref -> refs.add(ref.asText()));
        return refs;
    }

    public List<String> ready(DelegateExecution execution) {
        return preparation.ready(execution.getProcessBusinessKey());
    }
}
