package fr.pdn.labelling.training.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossiers;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code ${trainingDeadlines.…}} in the models: the session of a professional and the place kept for them. */
@Component("trainingDeadlines")
public class TrainingDeadlines {
    private final Dossiers dossiers;

    TrainingDeadlines(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    public Date session(DelegateExecution execution) {
        var enrolled = dossiers.get(execution.getProcessBusinessKey())
                .lastAbout(PROFESSIONAL.in(execution), Act.ENROLLED, Act.SESSION_MOVED)
                .orElseThrow();
        return Date.from(Instant.parse(enrolled.text("startsAt")));
    }

    public Date placeConfirmation(DelegateExecution execution) {
        var offered = dossiers.get(execution.getProcessBusinessKey())
                .lastAbout(PROFESSIONAL.in(execution), Act.PLACE_OFFERED)
                .orElseThrow();
        return Date.from(Instant.parse(offered.text("confirmBefore")));
    }
}
