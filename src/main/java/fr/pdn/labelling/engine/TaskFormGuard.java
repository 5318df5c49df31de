package fr.pdn.labelling.engine;

import fr.pdn.labelling.forms.Form;
import fr.pdn.labelling.forms.Forms;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The engine stores whatever is posted: here every completion is held against the form of its task, and refused at once. */
@Component
class TaskFormGuard {
    private final Forms forms;

    TaskFormGuard(Forms forms) {
        this.forms = forms;
    }

    @EventListener(condition = "#task.eventName == 'complete'")
    public void check(DelegateTask task) {
        var posted = new PostedAnswers(task);
        var context = PlainValues.of(task.getVariables());
        var answers = formOf(task)
                .map(form -> checked(form, posted.values(), context))
                .orElse(posted.values());
        posted.replaceBy(answers);
    }

    private static Map<String, Object> checked(Form form, Map<String, Object> answers, Map<String, Object> context) {
        var errors = form.validate(answers, context);
        if (!errors.isEmpty()) {
            throw new InvalidAnswersException(errors);
        }
        return form.cleaned(answers, context);
    }

    private Optional<Form> formOf(DelegateTask task) {
        return Optional.ofNullable(((UserTask) task.getBpmnModelElementInstance()).getCamundaFormRef())
                .map(forms::named);
    }
}
