package fr.pdn.labelling.conventions;

import static fr.pdn.labelling.conventions.Models.PROCESSES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.ModelRecorder.Visit;
import fr.pdn.labelling.VisitRecords;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * In an execution after that of the path tests: together they have visited every step and every flow of every model, and have
 * called each event and each outcome by its name. Alone it fails, for nothing is recorded then.
 */
class ModelCoverageTest {
    private static final Logger LOG = LoggerFactory.getLogger(ModelCoverageTest.class);

    @Test
    void every_step_and_every_flow_is_visited_by_a_test_that_asserts_on_its_way() {
        complete("visited", VisitRecords.visited(), ModelCoverageTest::isOnAWay);
    }

    @Test
    void every_event_and_every_outcome_is_named_by_an_assertion() {
        complete("named", VisitRecords.named(), ModelCoverageTest::isDecisive);
    }

    private static void complete(String what, Set<Visit> found, Predicate<FlowElement> wanted) {
        assertThat(found)
                .as("%s by the path tests, which have run before this one", what)
                .isNotEmpty();
        var missing = new TreeMap<String, Set<String>>();
        PROCESSES.forEach((process, model) -> {
            var all = model.getModelElementsByType(FlowElement.class).stream()
                    .filter(wanted)
                    .map(FlowElement::getId)
                    .toList();
            var left = new TreeSet<>(all);
            left.removeIf(element -> found.contains(new Visit(process, element)));
            LOG.info("{}: {} % of {} {}", process, 100 * (all.size() - left.size()) / all.size(), all.size(), what);
            if (!left.isEmpty()) {
                missing.put(process, left);
            }
        });
        assertThat(missing).as("not " + what).isEmpty();
    }

    private static boolean isOnAWay(FlowElement element) {
        return element instanceof FlowNode || element instanceof SequenceFlow;
    }

    /** Where something begins, ends, interrupts or is decided. */
    private static boolean isDecisive(FlowElement element) {
        return element instanceof Event
                || element instanceof SequenceFlow flow && flow.getConditionExpression() != null;
    }
}
