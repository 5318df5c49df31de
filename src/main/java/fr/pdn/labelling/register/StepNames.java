package fr.pdn.labelling.register;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** The steps that the models have: they stay the same as long as the program runs. */
@Component
public class StepNames {
    private final RepositoryService repository;
    private volatile List<StepName> known = List.of();

    StepNames(RepositoryService repository) {
        this.repository = repository;
    }

    public record StepName(String key, String name) {}

    /** By name. */
    public List<StepName> all() {
        if (known.isEmpty()) {
            known = read();
        }
        return known;
    }

    public List<String> keys() {
        return all().stream().map(StepName::key).toList();
    }

    private List<StepName> read() {
        var names = new TreeMap<String, String>();
        repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .flatMap(model ->
                        repository.getBpmnModelInstance(model.getId()).getModelElementsByType(UserTask.class).stream())
                .forEach(step -> names.putIfAbsent(step.getId(), step.getName()));
        return names.entrySet().stream()
                .map((Map.Entry<String, String> step) -> new StepName(step.getKey(), step.getValue()))
                .sorted(Comparator.comparing(StepName::name, Collator.getInstance(Locale.FRENCH)))
                .toList();
    }
}
