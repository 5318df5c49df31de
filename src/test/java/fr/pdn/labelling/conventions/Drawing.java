package fr.pdn.labelling.conventions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What a model looks like, in pixels: shapes, lines and labels by the id of what they show. */
record Drawing(
        BpmnModelInstance model, Map<String, Box> shapes, Map<String, List<Box>> lines, Map<String, Box> labels) {

    /** A rectangle; a straight line is one without width or without height. */
    record Box(double left, double top, double right, double bottom) {

        static Box of(Bounds bounds) {
            return new Box(
                    bounds.getX(),
                    bounds.getY(),
                    bounds.getX() + bounds.getWidth(),
                    bounds.getY() + bounds.getHeight());
        }

        static Box between(Waypoint from, Waypoint to) {
            return new Box(
                    Math.min(from.getX(), to.getX()),
                    Math.min(from.getY(), to.getY()),
                    Math.max(from.getX(), to.getX()),
                    Math.max(from.getY(), to.getY()));
        }

        boolean isStraight() {
            return left == right ^ top == bottom;
        }

        double middleX() {
            return (left + right) / 2;
        }

        double middleY() {
            return (top + bottom) / 2;
        }

        boolean meets(Box other) {
            return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
        }

        boolean surrounds(Box other) {
            return left < other.left && top < other.top && right > other.right && bottom > other.bottom;
        }
    }

    static Drawing of(BpmnModelInstance model) {
        var drawing = new Drawing(model, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        for (var shape : model.getModelElementsByType(BpmnShape.class)) {
            var id = shape.getBpmnElement().getId();
            drawing.shapes.put(id, Box.of(shape.getBounds()));
            drawing.label(id, shape.getBpmnLabel());
        }
        for (var edge : model.getModelElementsByType(BpmnEdge.class)) {
            var id = edge.getBpmnElement().getId();
            drawing.lines.put(id, segments(List.copyOf(edge.getWaypoints())));
            drawing.label(id, edge.getBpmnLabel());
        }
        return drawing;
    }

    SequenceFlow flow(String id) {
        return model.getModelElementById(id);
    }

    /** A sub-process holds its steps, a task carries its boundary events: these may share their place. */
    boolean belongTogether(String one, String other) {
        return holds(one, other) || holds(other, one);
    }

    boolean holds(String holder, String id) {
        ModelElementInstance element = model.getModelElementById(id);
        if (element instanceof BoundaryEvent event
                && event.getAttachedTo().getId().equals(holder)) {
            return true;
        }
        for (var around = element.getParentElement();
                around instanceof SubProcess;
                around = around.getParentElement()) {
            if (((FlowNode) around).getId().equals(holder)) {
                return true;
            }
        }
        return false;
    }

    private void label(String id, BpmnLabel label) {
        if (label != null) {
            labels.put(id, Box.of(label.getBounds()));
        }
    }

    private static List<Box> segments(List<Waypoint> points) {
        List<Box> segments = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            segments.add(Box.between(points.get(i - 1), points.get(i)));
        }
        return segments;
    }
}
