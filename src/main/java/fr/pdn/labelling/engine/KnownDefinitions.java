package fr.pdn.labelling.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionManager;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.commons.utils.cache.Cache;

/**
 * A model never changes once it is deployed: with our rights nobody suspends it, and a new version has a new id. The engine reads
 * it again from the database in each transaction, only to see whether it was suspended.
 */
final class KnownDefinitions {
    private KnownDefinitions() {}

    static List<SessionFactory> factories() {
        var jobs = new ConcurrentHashMap<String, JobDefinitionEntity>();
        return List.of(
                new KnownAnswers.Opened(ProcessDefinitionManager.class, Processes::new),
                new KnownAnswers.Opened(DecisionDefinitionManager.class, Decisions::new),
                new KnownAnswers.Opened(JobDefinitionManager.class, () -> new Jobs(jobs)));
    }

    private static final class Processes extends ProcessDefinitionManager {
        @Override
        public ProcessDefinitionEntity findLatestProcessDefinitionById(String id) {
            var known = deployed().get(id);
            return known == null ? super.findLatestProcessDefinitionById(id) : known;
        }

        @Override
        public ProcessDefinitionEntity findProcessDefinitionByDeploymentAndKey(String deployment, String key) {
            return known(
                    deployed(),
                    model -> model.getDeploymentId().equals(deployment)
                            && model.getKey().equals(key),
                    () -> super.findProcessDefinitionByDeploymentAndKey(deployment, key));
        }

        private static Cache<String, ProcessDefinitionEntity> deployed() {
            return Context.getProcessEngineConfiguration().getDeploymentCache().getProcessDefinitionCache();
        }
    }

    private static final class Decisions extends DecisionDefinitionManager {
        @Override
        public DecisionDefinitionEntity findDecisionDefinitionById(String id) {
            var known = deployed().get(id);
            return known == null ? super.findDecisionDefinitionById(id) : known;
        }

        @Override
        public DecisionDefinitionEntity findDecisionDefinitionByDeploymentAndKey(String deployment, String key) {
            return known(
                    deployed(),
                    table -> table.getDeploymentId().equals(deployment)
                            && table.getKey().equals(key),
                    () -> super.findDecisionDefinitionByDeploymentAndKey(deployment, key));
        }

        private static Cache<String, DecisionDefinitionEntity> deployed() {
            return Context.getProcessEngineConfiguration().getDeploymentCache().getDecisionDefinitionCache();
        }
    }

    private static final class Jobs extends JobDefinitionManager {
        private final Map<String, JobDefinitionEntity> known;

        private Jobs(Map<String, JobDefinitionEntity> known) {
            this.known = known;
        }

        @Override
        public JobDefinitionEntity findById(String id) {
            return known.computeIfAbsent(id, super::findById);
        }
    }

    private static <D> D known(Cache<String, D> deployed, Predicate<D> wanted, Supplier<D> otherwise) {
        return deployed.keySet().stream()
                .map(deployed::get)
                .filter(Objects::nonNull)
                .filter(wanted)
                .findFirst()
                .orElseGet(otherwise);
    }
}
