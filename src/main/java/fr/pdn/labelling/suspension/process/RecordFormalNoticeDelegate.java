package fr.pdn.labelling.suspension.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.REASON;
import static fr.pdn.labelling.suspension.process.SuspensionVariables.INTERIM_MEASURE;
import static fr.pdn.labelling.suspension.process.SuspensionVariables.NOTICE_OUTCOME;
import static fr.pdn.labelling.suspension.process.SuspensionVariables.breachOf;

import fr.pdn.labelling.suspension.FormalNotices;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordFormalNoticeDelegate implements JavaDelegate {
    private final FormalNotices notices;

    RecordFormalNoticeDelegate(FormalNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        INTERIM_MEASURE.set(
                execution,
                notices.answer(
                        breachOf(execution),
                        NOTICE_OUTCOME.in(execution),
                        REASON.optionalIn(execution).orElse("")));
    }
}
