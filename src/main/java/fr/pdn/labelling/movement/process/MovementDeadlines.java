package fr.pdn.labelling.movement.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;

import fr.pdn.labelling.campaign.DeadlineSettings;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.ConventionEnding;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.process.DueDates;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code ${movementDeadlines.…}} in the models: who leaves, who is awaited, what is to explain, when a convention ends. */
@Component("movementDeadlines")
public class MovementDeadlines {
    private final DeadlineSettings settings;
    private final Dossiers dossiers;
    private final DueDates dates;

    MovementDeadlines(DeadlineSettings settings, Dossiers dossiers, DueDates dates) {
        this.settings = settings;
        this.dossiers = dossiers;
        this.dates = dates;
    }

    /** The last day of someone who leaves, as it was declared. */
    public Date departure(DelegateExecution execution) {
        var declared = dossiers.get(execution.getProcessBusinessKey())
                .lastAbout(PROFESSIONAL.in(execution), Act.DEPARTURE_DECLARED)
                .orElseThrow();
        return dates.endOf(LocalDate.parse(declared.text("lastDay")));
    }

    /** The last day of a convention that its structure ends. */
    public Date conventionEnd(DelegateExecution execution) {
        return dates.endOf(ConventionEnding.announced(dossiers.get(execution.getProcessBusinessKey()))
                .orElseThrow()
                .endsOn());
    }

    public Date accounts() {
        return dates.days(settings.accountsDays());
    }

    public Date employmentExplanation() {
        return dates.days(settings.employmentExplanationDays());
    }

    public Date successor() {
        return dates.endOf(dates.today().plusMonths(settings.successorMonths()));
    }
}
