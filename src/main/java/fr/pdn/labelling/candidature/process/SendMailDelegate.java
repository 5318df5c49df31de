package fr.pdn.labelling.candidature.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;
import static fr.pdn.labelling.candidature.process.CandidatureVariables.REPAYMENT_BREACH;
import static fr.pdn.labelling.candidature.process.CandidatureVariables.REPORT_YEAR;

import fr.pdn.labelling.candidature.Notifications;
import fr.pdn.labelling.candidature.RepaymentFacts;
import fr.pdn.labelling.candidature.ReportFacts;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;

/** Every send task: the model names the mail, one activity makes one event. */
@Component
class SendMailDelegate implements JavaDelegate {
    private final Notifications notifications;
    private final ReportFacts reports;
    private final RepaymentFacts repayments;

    SendMailDelegate(Notifications notifications, ReportFacts reports, RepaymentFacts repayments) {
        this.notifications = notifications;
        this.reports = reports;
        this.repayments = repayments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notifications.send(
                templateOf(execution.getBpmnModelElementInstance()),
                execution.getProcessBusinessKey(),
                PROFESSIONAL.optionalIn(execution).orElse(null),
                execution.getActivityInstanceId(),
                said(execution));
    }

    private Map<String, Object> said(DelegateExecution execution) {
        var number = execution.getProcessBusinessKey();
        var said = new HashMap<String, Object>();
        REPORT_YEAR.optionalIn(execution).ifPresent(year -> said.putAll(reports.ofMail(number, year)));
        REPAYMENT_BREACH.optionalIn(execution).ifPresent(breach -> said.putAll(repayments.ofMail(number, breach)));
        return said;
    }

    private static String templateOf(BaseElement sendTask) {
        return sendTask
                .getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaProperties.class)
                .singleResult()
                .getCamundaProperties()
                .stream()
                .filter(property -> property.getCamundaName().equals("mail"))
                .findFirst()
                .map(CamundaProperty::getCamundaValue)
                .orElseThrow();
    }
}
