package fr.pdn.labelling.repayment.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.REPAYMENT_BREACH;

import fr.pdn.labelling.campaign.DeadlineSettings;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Repayment;
import fr.pdn.labelling.candidature.process.DueDates;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code ${repaymentDeadlines.…}} in the models: the last day to pay, and the reminders from that day on. */
@Component("repaymentDeadlines")
public class RepaymentDeadlines {
    private final DeadlineSettings settings;
    private final Dossiers dossiers;
    private final DueDates dates;

    RepaymentDeadlines(DeadlineSettings settings, Dossiers dossiers, DueDates dates) {
        this.settings = settings;
        this.dossiers = dossiers;
        this.dates = dates;
    }

    public Date repayment(DelegateExecution execution) {
        return dates.endOf(dueOn(execution));
    }

    /** Those that are past already are not made up for. */
    public String repaymentReminders(DelegateExecution execution) {
        var after = settings.repaymentReminderDays();
        return dates.reminders(dueOn(execution).plusDays(after[1]), new int[] {after[1] - after[0], 0});
    }

    private LocalDate dueOn(DelegateExecution execution) {
        return Repayment.of(dossiers.get(execution.getProcessBusinessKey()), REPAYMENT_BREACH.in(execution))
                .dueOn()
                .orElseThrow();
    }
}
