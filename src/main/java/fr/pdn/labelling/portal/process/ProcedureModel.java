package fr.pdn.labelling.portal.process;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** The phases of the procedure as its deployed model draws them. Each version is read once. */
@Component
public class ProcedureModel {
    private static final String PROCEDURE = "labelling-procedure";

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final Map<String, List<ModelStep>> read = new ConcurrentHashMap<>();

    ProcedureModel(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        this.runtime = runtime;
    }

    /** Of the version that the dossier follows; of the newest one once it has ended. The first is the event that starts it. */
    public List<ModelStep> phasesOf(String number) {
        var version = runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey(PROCEDURE)
                .list()
                .stream()
                .findFirst()
                .map(ProcessInstance::getProcessDefinitionId)
                .orElseGet(this::newest);
        return read.computeIfAbsent(version, id -> new ModelReader(repository, id).phases());
    }

    private String newest() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(PROCEDURE)
                .latestVersion()
                .singleResult()
                .getId();
    }
}
