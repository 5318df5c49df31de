package fr.pdn.labelling.candidature.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;
import static fr.pdn.labelling.candidature.process.CandidatureVariables.REPORT_YEAR;

import fr.pdn.labelling.candidature.Notifications;
import fr.pdn.labelling.candidature.ReportFacts;
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

    SendMailDelegate(Notifications notifications, ReportFacts reports) {
        this.notifications = notifications;
        this.reports = reports;
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
        return REPORT_YEAR
                .optionalIn(execution)
                .map(year -> reports.ofMail(execution.getProcessBusinessKey(), year))
                .orElse(Map.of());
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
