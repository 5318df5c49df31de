package fr.pdn.labelling.engine;

import fr.pdn.labelling.forms.Form;
import fr.pdn.labelling.forms.Forms;
import fr.pdn.labelling.forms.InvalidAnswersException;
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
        var posted = new PostedVariables(task);
        formOf(task).ifPresent(form -> {
            var errors = form.validate(posted.values(), task.getVariables());
            if (!errors.isEmpty()) {
                throw new InvalidAnswersException(errors);
            }
        });
        posted.makeTransient();
    }

    private Optional<Form> formOf(DelegateTask task) {
        return Optional.ofNullable(((UserTask) task.getBpmnModelElementInstance()).getCamundaFormRef())
                .map(forms::named);
    }
}
