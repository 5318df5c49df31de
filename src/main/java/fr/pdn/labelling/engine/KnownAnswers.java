package fr.pdn.labelling.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;

/** What the engine asks the database at each step although, with our rights, there is only one answer. */
final class KnownAnswers {
    private KnownAnswers() {}

    static void install(ProcessEngineConfigurationImpl engine, NeededRights rights) {
        if (engine.getCustomSessionFactories() == null) {
            engine.setCustomSessionFactories(new ArrayList<>());
        }
        engine.getCustomSessionFactories().add(new Opened(AuthorizationManager.class, () -> new Rights(rights)));
        engine.getCustomSessionFactories().add(new Opened(TaskManager.class, Tasks::new));
        engine.getCustomSessionFactories().addAll(KnownDefinitions.factories());
    }

    record Opened(Class<?> type, Supplier<Session> session) implements SessionFactory {
        @Override
        public Class<?> getSessionType() {
            return type;
        }

        @Override
        public Session openSession() {
            return session.get();
        }
    }

    private static final class Rights extends AuthorizationManager {
        private final NeededRights rights;

        private Rights(NeededRights rights) {
            this.rights = rights;
        }

        /** Which groups have any right at all: ours all have some. */
        @Override
        public List<String> filterAuthenticatedGroupIds(List<String> groups) {
            return groups == null ? List.of() : groups;
        }

        /** Nobody is granted a right on one instance, nor on a step of an outsider: there is none to take back. */
        @Override
        public void deleteAuthorizationsByResourceId(Resource resource, String id) {
            boolean none = resource == Resources.PROCESS_INSTANCE || resource == Resources.TASK && grantedToNobody(id);
            if (!none) {
                super.deleteAuthorizationsByResourceId(resource, id);
            }
        }

        private boolean grantedToNobody(String id) {
            var task = getDbEntityManager().getCachedEntity(TaskEntity.class, id);
            return task != null && rights.grantedToNobody(task);
        }
    }

    private static final class Tasks extends TaskManager {
        /** Nobody may create a task, so none has others under it. */
        @Override
        public List<Task> findTasksByParentTaskId(String parent) {
            return List.of();
        }
    }
}
