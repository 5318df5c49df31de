package fr.pdn.labelling.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityState;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.json.SpinJsonNode;

/**
 * What the person who completes a task has just written. The engine sets posted variables before anyone may look at them,
 * so they are told from the others by their state in its cache: new or changed in this command.
 */
final class PostedVariables {
    private final DelegateTask task;
    private final Map<String, Object> values = new LinkedHashMap<>();

    PostedVariables(DelegateTask task) {
        this.task = task;
        for (var scope = (ExecutionEntity) task.getExecution(); scope != null; scope = scope.getParent()) {
            for (var variable : scope.getVariableInstancesLocal()) {
                if (!(variable instanceof VariableInstanceEntity entity) || writtenNow(entity)) {
                    values.putIfAbsent(
                            variable.getName(), plain(variable.getTypedValue(true).getValue()));
                }
            }
        }
    }

    Map<String, Object> values() {
        return values;
    }

    /** From here on the answers live until the next wait state only, and cost no row. */
    void replaceBy(Map<String, Object> answers) {
        values.keySet().forEach(task.getExecution()::removeVariable);
        answers.forEach((name, value) -> task.getExecution().setVariable(name, Variables.untypedValue(value, true)));
    }

    private static boolean writtenNow(VariableInstanceEntity entity) {
        var cached = Context.getCommandContext()
                .getDbEntityManager()
                .getDbEntityCache()
                .getCachedEntity(entity);
        return cached == null || cached.getEntityState() == DbEntityState.TRANSIENT || cached.isDirty();
    }

    private static Object plain(Object value) {
        if (value instanceof SpinJsonNode json) {
            return json.isArray()
                    ? json.elements().stream().map(PostedVariables::plain).toList()
                    : json.isObject() ? Map.of("?", json.toString()) : json.value();
        }
        return value instanceof Object[] array ? List.of(array) : value;
    }
}
