package fr.pdn.labelling.conventions;

import static fr.pdn.labelling.conventions.Models.PROCESSES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.conventions.Drawing.Box;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model is a drawing people read: complete, on a grid, from left to right, without crossings. */
class ModelDrawingTest {

    private static final int GRID = 10;

    static Stream<Named<Drawing>> drawings() {
        return PROCESSES.entrySet().stream().map(model -> Named.of(model.getKey(), Drawing.of(model.getValue())));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void everything_is_drawn(Drawing drawing) {
        var nodes = drawing.model().getModelElementsByType(FlowNode.class);
        var flows = drawing.model().getModelElementsByType(SequenceFlow.class);
        assertThat(nodes).isNotEmpty();
        assertThat(flows).isNotEmpty();
        assertThat(drawing.shapes()).containsOnlyKeys(ids(nodes));
        assertThat(drawing.lines()).containsOnlyKeys(ids(flows));
        assertThat(drawing.model().getModelElementsByType(BpmnShape.class))
                .filteredOn(shape -> shape.getBpmnElement() instanceof SubProcess)
                .allMatch(BpmnShape::isExpanded);
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void whatever_is_named_outside_its_shape_has_a_place_for_its_name(Drawing drawing) {
        var outside = drawing.model().getModelElementsByType(FlowElement.class).stream()
                .filter(element ->
                        element instanceof Event || element instanceof Gateway || element instanceof SequenceFlow)
                .filter(element -> element.getName() != null)
                .map(FlowElement::getId)
                .toList();
        assertThat(outside).isNotEmpty();
        assertThat(drawing.labels()).containsOnlyKeys(outside);
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void shapes_stand_on_a_grid_and_lines_are_straight(Drawing drawing) {
        assertThat(drawing.shapes()).isNotEmpty().allSatisfy((id, shape) -> {
            assertThat(shape.middleX() % GRID).as(id).isZero();
            assertThat(shape.middleY() % GRID).as(id).isZero();
        });
        assertThat(drawing.lines())
                .isNotEmpty()
                .allSatisfy((id, line) -> assertThat(line).as(id).isNotEmpty().allMatch(Box::isStraight));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void the_happy_path_is_one_straight_line_to_the_right(Drawing drawing) {
        var process =
                drawing.model().getModelElementsByType(Process.class).iterator().next();
        var start = drawing.shapes()
                .get(process.getChildElementsByType(StartEvent.class)
                        .iterator()
                        .next()
                        .getId());
        assertThat(process.getChildElementsByType(EndEvent.class)).anySatisfy(end -> {
            var place = drawing.shapes().get(end.getId());
            assertThat(place.middleY()).isEqualTo(start.middleY());
            assertThat(place.left()).isGreaterThan(start.right());
        });
        assertThat(process.getChildElementsByType(SubProcess.class))
                .filteredOn(SubProcess::triggeredByEvent)
                .allSatisfy(
                        watch -> assertThat(drawing.shapes().get(watch.getId()).top())
                                .as(watch.getId())
                                .isGreaterThan(start.bottom()));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void shapes_do_not_overlap(Drawing drawing) {
        List<String> overlaps = new ArrayList<>();
        drawing.shapes()
                .forEach((one, shape) -> drawing.shapes().forEach((other, otherShape) -> {
                    if (one.compareTo(other) < 0 && shape.meets(otherShape) && !drawing.belongTogether(one, other)) {
                        overlaps.add(one + " / " + other);
                    }
                    if (drawing.model().getModelElementById(other) instanceof FlowNode node
                            && node.getParentElement() instanceof SubProcess around
                            && around.getId().equals(one)
                            && !shape.surrounds(otherShape)) {
                        overlaps.add(other + " leaves " + one);
                    }
                }));
        assertThat(drawing.shapes()).hasSizeGreaterThan(1);
        assertThat(overlaps).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void lines_do_not_meet(Drawing drawing) {
        List<String> crossings = new ArrayList<>();
        drawing.lines()
                .forEach((one, line) -> drawing.lines().forEach((other, otherLine) -> {
                    if (one.compareTo(other) < 0 && meet(line, otherLine)) {
                        crossings.add(one + " / " + other);
                    }
                }));
        assertThat(drawing.lines()).hasSizeGreaterThan(1);
        assertThat(crossings).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void lines_run_through_no_shape(Drawing drawing) {
        List<String> hits = new ArrayList<>();
        drawing.lines()
                .forEach((id, line) -> drawing.shapes().forEach((shape, place) -> {
                    var source = drawing.flow(id).getSource().getId();
                    var isAnEnd = shape.equals(source)
                            || shape.equals(drawing.flow(id).getTarget().getId());
                    if (!isAnEnd && !drawing.holds(shape, source) && meet(line, List.of(place))) {
                        hits.add(id + " / " + shape);
                    }
                }));
        assertThat(drawing.lines()).isNotEmpty();
        assertThat(hits).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void labels_lie_on_nothing(Drawing drawing) {
        List<String> hits = new ArrayList<>();
        drawing.labels().forEach((id, label) -> {
            drawing.lines().forEach((line, segments) -> {
                if (meet(segments, List.of(label))) {
                    hits.add(id + " / " + line);
                }
            });
            drawing.shapes().forEach((shape, place) -> {
                if (place.meets(label) && !place.surrounds(label)) {
                    hits.add(id + " / " + shape);
                }
            });
            drawing.labels().forEach((other, otherLabel) -> {
                if (!id.equals(other) && label.meets(otherLabel)) {
                    hits.add(id + " / " + other);
                }
            });
        });
        assertThat(drawing.labels()).isNotEmpty();
        assertThat(hits).isEmpty();
    }

    private static boolean meet(List<Box> some, List<Box> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(one::meets));
    }

    private static List<String> ids(Collection<? extends FlowElement> elements) {
        return elements.stream().map(FlowElement::getId).toList();
    }
}
