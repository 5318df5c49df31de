package fr.pdn.labelling.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** The decision tables, for code that asks one many times over (once per professional). Models call theirs directly. */
@Component
public class Decisions {
    private final DecisionService decisions;
    private final RepositoryService repository;
    private final Map<String, String> latest = new ConcurrentHashMap<>();

    Decisions(DecisionService decisions, RepositoryService repository) {
        this.decisions = decisions;
        this.repository = repository;
    }

    /** Every rule that matches, as output name → value, in the order of the table. */
    public List<Map<String, Object>> evaluate(String table, Map<String, Object> inputs) {
        return decisions
                .evaluateDecisionById(latest.computeIfAbsent(table, this::latestVersion))
                .variables(inputs)
                .evaluate()
                .getResultList();
    }

    private String latestVersion(String table) {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .latestVersion()
                .singleResult()
                .getId();
    }
}
