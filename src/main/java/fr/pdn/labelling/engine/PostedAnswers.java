package fr.pdn.labelling.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.variable.Variables;

/** What the person who completes a task has just posted: the transient variables, since nothing else is transient here. */
final class PostedAnswers {
    private final DelegateTask task;
    private final Map<String, Object> values = new LinkedHashMap<>();

    PostedAnswers(DelegateTask task) {
        this.task = task;
        for (var scope = (ExecutionEntity) task.getExecution(); scope != null; scope = scope.getParent()) {
            for (var variable : scope.getVariableInstancesLocal()) {
                var value = variable.getTypedValue(true);
                if (value.isTransient()) {
                    values.putIfAbsent(variable.getName(), PlainValues.of(value.getValue()));
                }
            }
        }
    }

    Map<String, Object> values() {
        return values;
    }

    /** Keeps the answers as the form tidied them, and nothing else. */
    void replaceBy(Map<String, Object> answers) {
        values.keySet().stream()
                .filter(name -> !answers.containsKey(name))
                .forEach(name -> task.getExecution().removeVariable(name));
        answers.forEach((name, value) -> task.getExecution().setVariable(name, Variables.untypedValue(value, true)));
    }
}
