package fr.pdn.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes down, dossier by dossier, every step begun and every flow taken; what is rolled back never happened. The record
 * lasts as long as the JVM, which leaves what it has seen to {@link VisitRecords}.
 */
@TestComponent
public class ModelRecorder extends AbstractProcessEnginePlugin {
    private static final String MULTIPLE = "#multiInstanceBody";
    private static final Map<String, List<Visit>> TRAILS = new ConcurrentHashMap<>();
    private static final Set<String> LOOKED_AT = ConcurrentHashMap.newKeySet();
    private static final Set<Visit> NAMED = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> VisitRecords.write(visited(), NAMED)));
    }

    /** @param element id of a flow node or of a sequence flow */
    public record Visit(String process, String element) {}

    /** What a dossier went through, in order. */
    public static List<Visit> trail(String number) {
        return TRAILS.getOrDefault(number, List.of());
    }

    /** Steps and flows, among others, in this order: what a test calls by its name counts as asserted. */
    public static void assertPassedInOrder(String number, String... elements) {
        var trail = trail(number);
        var found = new ArrayList<Visit>();
        int from = 0;
        for (var element : elements) {
            int at = from;
            while (at < trail.size() && !trail.get(at).element().equals(element)) {
                at++;
            }
            assertThat(at)
                    .as("%s after %s in the way of %s: %s", element, found, number, trail.subList(from, trail.size()))
                    .isLessThan(trail.size());
            found.add(trail.get(at));
            from = at + 1;
        }
        LOOKED_AT.add(number);
        NAMED.addAll(found);
    }

    /** Everything visited by the dossiers whose way a test has asserted. */
    private static Set<Visit> visited() {
        return LOOKED_AT.stream().flatMap(number -> trail(number).stream()).collect(Collectors.toSet());
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (configuration.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(configuration.getCustomPostBPMNParseListeners());
        }
        listeners.add(new Listening());
        configuration.setCustomPostBPMNParseListeners(listeners);
    }

    private static void write(DelegateExecution execution, Visit visit) {
        var number = execution.getProcessBusinessKey();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                TRAILS.computeIfAbsent(number, none -> new CopyOnWriteArrayList<>())
                        .add(visit);
            }
        });
    }

    private static final class Listening extends AbstractBpmnParseListener {
        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity process) {
            listenIn(process, process.getKey());
            var gateways = element.elements("eventBasedGateway").stream()
                    .map(gateway -> gateway.attribute("id"))
                    .toList();
            element.elements("sequenceFlow").stream()
                    .filter(flow -> gateways.contains(flow.attribute("sourceRef")))
                    .forEach(flow -> listenForTheFirst(
                            process.findActivity(flow.attribute("targetRef")),
                            new Visit(process.getKey(), flow.attribute("id"))));
        }

        private static void listenIn(ScopeImpl scope, String process) {
            for (ActivityImpl activity : scope.getActivities()) {
                if (!activity.getId().endsWith(MULTIPLE)) {
                    listen(activity, process);
                }
                activity.getOutgoingTransitions().forEach(flow -> listen((TransitionImpl) flow, process));
                listenIn(activity, process);
            }
        }

        private static void listen(ActivityImpl activity, String process) {
            var visit = new Visit(process, activity.getId());
            activity.addListener(
                    ExecutionListener.EVENTNAME_START, (ExecutionListener) execution -> write(execution, visit));
        }

        /** The engine keeps no flow between a gateway that waits for one of its events and that event: they are one to it. */
        private static void listenForTheFirst(ActivityImpl event, Visit flow) {
            event.addListener(
                    ExecutionListener.EVENTNAME_START, (ExecutionListener) execution -> write(execution, flow));
        }

        private static void listen(TransitionImpl flow, String process) {
            var visit = new Visit(process, flow.getId());
            flow.addListener(
                    ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) execution -> write(execution, visit));
        }
    }
}
