package fr.pdn.labelling.engine;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/**
 * What a form shows beside the answers: the model names it in the properties of the user task, and it is read from the facts
 * each time the form is opened or checked. As variables these texts would cost four statements a step, and grow old.
 */
final class ShownValues {
    private ShownValues() {}

    /** By name, as the expressions of the model give them. */
    static VariableMap of(TaskEntity task) {
        var expressions = Context.getProcessEngineConfiguration().getExpressionManager();
        var values = Variables.createVariables();
        propertiesOf(task)
                .forEach(property -> values.put(
                        property.getCamundaName(),
                        expressions.createExpression(property.getCamundaValue()).getValue(task.getExecution())));
        return values;
    }

    private static Stream<CamundaProperty> propertiesOf(TaskEntity task) {
        return Optional.ofNullable(task.getBpmnModelElementInstance().getExtensionElements())
                .map(extensions -> extensions
                        .getElementsQuery()
                        .filterByType(CamundaProperties.class)
                        .list())
                .stream()
                .flatMap(properties -> properties.stream())
                .flatMap(properties -> properties.getCamundaProperties().stream());
    }
}
