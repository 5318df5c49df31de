package fr.pdn.labelling.candidature.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;

import fr.pdn.labelling.candidature.Notifications;
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

    SendMailDelegate(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notifications.send(
                templateOf(execution.getBpmnModelElementInstance()),
                execution.getProcessBusinessKey(),
                PROFESSIONAL.optionalIn(execution).orElse(null),
                execution.getActivityInstanceId());
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
