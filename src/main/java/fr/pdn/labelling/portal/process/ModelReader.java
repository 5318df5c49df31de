package fr.pdn.labelling.portal.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** Follows the arrows of a model from its start. What only an event at a border leads to is no part of the main line. */
final class ModelReader {
    private final RepositoryService repository;
    private final String definition;

    ModelReader(RepositoryService repository, String definition) {
        this.repository = repository;
        this.definition = definition;
    }

    List<ModelStep> phases() {
        var elements = elements();
        var start = start(elements);
        return Stream.concat(
                        Stream.of(new ModelStep(start.getId(), start.getName(), null, false, List.of())),
                        steps(elements).stream())
                .toList();
    }

    private Collection<FlowElement> elements() {
        return repository
                .getBpmnModelInstance(definition)
                .getModelElementsByType(Process.class)
                .iterator()
                .next()
                .getFlowElements();
    }

    private static StartEvent start(Collection<FlowElement> elements) {
        return elements.stream()
                .filter(StartEvent.class::isInstance)
                .map(StartEvent.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private List<ModelStep> steps(Collection<FlowElement> elements) {
        var found = new ArrayList<ModelStep>();
        follow(start(elements), new HashSet<>(), found);
        return List.copyOf(found);
    }

    private void follow(FlowNode node, Set<String> seen, List<ModelStep> found) {
        if (seen.add(node.getId())) {
            step(node).ifPresent(found::add);
            node.getSucceedingNodes().list().stream()
                    .sorted(Comparator.comparingDouble(ModelReader::height).thenComparing(ModelReader::distance))
                    .forEach(next -> follow(next, seen, found));
        }
    }

    /** The main line of a drawing is above its detours. */
    private static double height(FlowNode node) {
        return ((BpmnShape) node.getDiagramElement()).getBounds().getY();
    }

    /** A short cut that stays on the line leads past what comes first. */
    private static double distance(FlowNode node) {
        return ((BpmnShape) node.getDiagramElement()).getBounds().getX();
    }

    private Optional<ModelStep> step(FlowNode node) {
        if (node instanceof UserTask task) {
            return Optional.of(step(task, null, List.of()));
        }
        if (node instanceof CallActivity call) {
            var called = new ModelReader(repository, called(call.getCalledElement()));
            return Optional.of(step(call, call.getCalledElement(), called.steps(called.elements())));
        }
        if (node instanceof SubProcess part) {
            return Optional.of(step(part, null, steps(part.getFlowElements())));
        }
        return Optional.empty();
    }

    private static ModelStep step(Activity activity, String called, List<ModelStep> steps) {
        return new ModelStep(
                activity.getId(), activity.getName(), called, activity.getLoopCharacteristics() != null, steps);
    }

    /** Calls bind to what was deployed together. */
    private String called(String key) {
        var together = repository.getProcessDefinition(definition).getDeploymentId();
        return repository
                .createProcessDefinitionQuery()
                .deploymentId(together)
                .processDefinitionKey(key)
                .singleResult()
                .getId();
    }
}
