package fr.pdn.labelling.engine;

import fr.pdn.labelling.forms.Form;
import fr.pdn.labelling.forms.Forms;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** The engine stores whatever is posted: here the answers to a step are held against its form before they get in. */
@Component
class TaskFormGuard {
    private final Forms forms;

    TaskFormGuard(Forms forms) {
        this.forms = forms;
    }

    /**
     * @return the answers as the form tidies them, and nothing else
     * @throws InvalidAnswersException when the form does not take them
     */
    Map<String, Object> answers(TaskEntity task, Map<String, Object> posted) {
        var answers = PlainValues.of(posted);
        return formOf(task).map(form -> checked(form, task, answers)).orElse(answers);
    }

    private static Map<String, Object> checked(Form form, TaskEntity task, Map<String, Object> answers) {
        var context = PlainValues.of(task.getVariables());
        context.putAll(PlainValues.of(ShownValues.of(task)));
        var errors = form.validate(answers, context);
        if (!errors.isEmpty()) {
            throw new InvalidAnswersException(errors);
        }
        return form.cleaned(answers, context);
    }

    private Optional<Form> formOf(TaskEntity task) {
        return Optional.ofNullable(((UserTask) task.getBpmnModelElementInstance()).getCamundaFormRef())
                .map(forms::named);
    }
}
