package fr.pdn.labelling.engine;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/**
 * What is posted with the completion of a task is an answer, not a variable: it lives until the next wait state, in the
 * tables of the phase that records it and in none of the engine's. It cannot replace a variable of the process either.
 */
@Component
class TransientCompletions extends AbstractProcessEnginePlugin {
    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setTaskService(new Tasks());
        configuration.setFormService(new TaskForms());
    }

    static Map<String, Object> answers(Map<String, Object> posted) {
        var answers = new HashMap<String, Object>();
        if (posted != null) {
            posted.forEach((name, value) -> answers.put(name, Variables.untypedValue(PlainValues.of(value), true)));
        }
        return answers;
    }

    private static class Tasks extends TaskServiceImpl {
        @Override
        public void complete(String taskId, Map<String, Object> variables) {
            super.complete(taskId, answers(variables));
        }

        @Override
        public VariableMap completeWithVariablesInReturn(
                String taskId, Map<String, Object> variables, boolean deserializeValues) {
            return super.completeWithVariablesInReturn(taskId, answers(variables), deserializeValues);
        }
    }

    private static class TaskForms extends FormServiceImpl {
        @Override
        public void submitTaskForm(String taskId, Map<String, Object> properties) {
            super.submitTaskForm(taskId, answers(properties));
        }

        @Override
        public VariableMap submitTaskFormWithVariablesInReturn(
                String taskId, Map<String, Object> properties, boolean deserializeValues) {
            return super.submitTaskFormWithVariablesInReturn(taskId, answers(properties), deserializeValues);
        }
    }
}
