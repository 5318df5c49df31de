package fr.pdn.labelling.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What is posted with the completion of a task is an answer, not a variable: checked against its form, it lives until the next
 * wait state, in the tables of the phase that records it and in none of the engine's. It cannot replace a variable of the
 * process either.
 */
@Component
class TransientCompletions extends AbstractProcessEnginePlugin {
    private final TaskFormGuard guard;
    private final ApplicationEventPublisher events;

    TransientCompletions(TaskFormGuard guard, ApplicationEventPublisher events) {
        this.guard = guard;
        this.events = events;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setTaskService(new Tasks());
        configuration.setFormService(new TaskForms());
    }

    /** One command, hence one transaction, for the check and for the completion. */
    private <T> T completed(
            CommandExecutor executor,
            String taskId,
            Map<String, Object> posted,
            Function<Map<String, Object>, T> completion) {
        return RacedTask.completed(
                () -> executor.execute(context -> completion.apply(answers(context, taskId, posted))),
                () -> executor.execute(context -> context.getTaskManager().findTaskById(taskId)) == null);
    }

    private Map<String, Object> answers(CommandContext context, String taskId, Map<String, Object> posted) {
        if (taskId == null) {
            return posted;
        }
        var task = context.getTaskManager().findTaskById(taskId);
        if (task == null) {
            throw new OptimisticLockingException("task " + taskId + " is no longer there");
        }
        context.getProcessEngineConfiguration().getCommandCheckers().forEach(checker -> checker.checkTaskWork(task));
        var answers = new HashMap<String, Object>();
        guard.answers(task, posted == null ? Map.of() : posted)
                .forEach((name, value) -> answers.put(name, Variables.untypedValue(value, true)));
        return answers;
    }

    private final class Tasks extends OwnTasks {
        @Override
        public void complete(String taskId, Map<String, Object> posted) {
            completed(commandExecutor, taskId, posted, answers -> {
                super.complete(taskId, answers);
                return null;
            });
        }

        @Override
        public VariableMap completeWithVariablesInReturn(
                String taskId, Map<String, Object> posted, boolean deserializeValues) {
            return completed(
                    commandExecutor,
                    taskId,
                    posted,
                    answers -> super.completeWithVariablesInReturn(taskId, answers, deserializeValues));
        }
    }

    private final class TaskForms extends FormServiceImpl {
        @Override
        public VariableMap getTaskFormVariables(String taskId, Collection<String> names, boolean deserialized) {
            return commandExecutor.execute(context -> {
                var variables = super.getTaskFormVariables(taskId, names, deserialized);
                var task = context.getTaskManager().findTaskById(taskId);
                var shown = ShownValues.of(task);
                shown.keySet().stream()
                        .filter(name -> names == null || names.contains(name))
                        .forEach(name -> variables.put(name, shown.getValueTyped(name)));
                events.publishEvent(new OpenedForm(task));
                return variables;
            });
        }

        @Override
        public void submitTaskForm(String taskId, Map<String, Object> posted) {
            completed(commandExecutor, taskId, posted, answers -> {
                super.submitTaskForm(taskId, answers);
                return null;
            });
        }

        @Override
        public VariableMap submitTaskFormWithVariablesInReturn(
                String taskId, Map<String, Object> posted, boolean deserializeValues) {
            return completed(
                    commandExecutor,
                    taskId,
                    posted,
                    answers -> super.submitTaskFormWithVariablesInReturn(taskId, answers, deserializeValues));
        }
    }
}
