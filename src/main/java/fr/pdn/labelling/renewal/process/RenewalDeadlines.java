package fr.pdn.labelling.renewal.process;

import fr.pdn.labelling.campaign.DeadlineSettings;
import fr.pdn.labelling.candidature.ConventionTerm;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.process.DueDates;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code ${renewalDeadlines.…}} in the models: the term of the convention and what comes before it. */
@Component("renewalDeadlines")
public class RenewalDeadlines {
    private final DeadlineSettings settings;
    private final Dossiers dossiers;
    private final DueDates dates;

    RenewalDeadlines(DeadlineSettings settings, Dossiers dossiers, DueDates dates) {
        this.settings = settings;
        this.dossiers = dossiers;
        this.dates = dates;
    }

    public Date conventionTerm(DelegateExecution execution) {
        return dates.endOf(term(execution));
    }

    public String renewalReminders(DelegateExecution execution) {
        return dates.reminders(term(execution), settings.renewalReminderDays());
    }

    public Date renewalOpinion() {
        return dates.workingDays(settings.renewalOpinionWorkingDays());
    }

    private LocalDate term(DelegateExecution execution) {
        return ConventionTerm.of(dossiers.get(execution.getProcessBusinessKey()))
                .orElseThrow();
    }
}
