package fr.pdn.labelling.configuration.agents;

import static fr.pdn.labelling.configuration.AgentGroup.ADMINISTRATORS;
import static fr.pdn.labelling.configuration.AgentGroup.COMMITTEE;
import static fr.pdn.labelling.configuration.AgentGroup.COORDINATION;
import static fr.pdn.labelling.configuration.AgentGroup.DIRECTORS;
import static fr.pdn.labelling.configuration.AgentGroup.MANAGERS;
import static fr.pdn.labelling.configuration.AgentGroup.PAYMENTS;
import static fr.pdn.labelling.configuration.AgentGroup.REVIEWERS;
import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.DELETE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.Permissions.UPDATE;

import fr.pdn.labelling.configuration.AgentGroup;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;

/**
 * What each group may do in the engine and its pages. Tasks are not here: the engine opens each one to the group it waits
 * for. Nobody may deploy, start, change variables or delete.
 */
final class GroupRights {

    static final List<AgentGroup> TASKLIST_GROUPS = List.of(REVIEWERS, COORDINATION, COMMITTEE, DIRECTORS, PAYMENTS);

    private GroupRights() {}

    record Right(AgentGroup group, Resource resource, String resourceId, Permission... permissions) {}

    static List<Right> all() {
        var rights = new ArrayList<Right>();
        TASKLIST_GROUPS.forEach(group -> {
            rights.add(new Right(group, Resources.APPLICATION, "tasklist", ACCESS));
            // The drawing beside the task; not its instances.
            rights.add(new Right(group, Resources.PROCESS_DEFINITION, ANY, READ));
        });
        rights.addAll(cockpit());
        rights.addAll(administration());
        return rights;
    }

    private static List<Right> cockpit() {
        return List.of(
                new Right(MANAGERS, Resources.APPLICATION, "cockpit", ACCESS),
                new Right(MANAGERS, Resources.PROCESS_DEFINITION, ANY, READ, READ_INSTANCE, READ_TASK, READ_HISTORY),
                new Right(MANAGERS, Resources.TASK, ANY, READ),
                new Right(MANAGERS, Resources.DECISION_DEFINITION, ANY, READ, READ_HISTORY),
                new Right(MANAGERS, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, READ),
                new Right(MANAGERS, Resources.DEPLOYMENT, ANY, READ));
    }

    /** Accounts and memberships of our groups only: a membership of the engine's own administrators would open everything. */
    private static List<Right> administration() {
        var rights = new ArrayList<>(List.of(
                new Right(ADMINISTRATORS, Resources.APPLICATION, "admin", ACCESS),
                new Right(ADMINISTRATORS, Resources.USER, ANY, READ, CREATE, UPDATE, DELETE)));
        for (var group : AgentGroup.values()) {
            rights.add(new Right(ADMINISTRATORS, Resources.GROUP, group.id(), READ));
            rights.add(new Right(ADMINISTRATORS, Resources.GROUP_MEMBERSHIP, group.id(), ALL));
        }
        return rights;
    }
}
