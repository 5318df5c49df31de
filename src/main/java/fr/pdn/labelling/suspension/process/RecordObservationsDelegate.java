package fr.pdn.labelling.suspension.process;

import static fr.pdn.labelling.suspension.process.SuspensionVariables.HEARING_REQUESTED;
import static fr.pdn.labelling.suspension.process.SuspensionVariables.OBSERVATIONS;
import static fr.pdn.labelling.suspension.process.SuspensionVariables.breachOf;

import fr.pdn.labelling.suspension.FormalNotices;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordObservationsDelegate implements JavaDelegate {
    private final FormalNotices notices;

    RecordObservationsDelegate(FormalNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.observe(
                breachOf(execution),
                OBSERVATIONS.in(execution),
                HEARING_REQUESTED.optionalIn(execution).orElse(false));
    }
}
