package fr.pdn.labelling.engine;

import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * The rights that the engine grants by itself, without those nobody needs: to delete one's own account; a step for its
 * assignee when the step is open to their group already, or when they have no account here.
 */
class NeededRights extends DefaultAuthorizationProvider {
    private final Outsider outsider;

    NeededRights(Outsider outsider) {
        this.outsider = outsider;
    }

    @Override
    public AuthorizationEntity[] newUser(User user) {
        return new AuthorizationEntity[] {
            createGrantAuthorization(
                    user.getId(), null, Resources.USER, user.getId(), Permissions.READ, Permissions.UPDATE)
        };
    }

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
        return newAssignee == null || isForAGroup(task) || outsider.is(newAssignee)
                ? null
                : super.newTaskAssignee(task, oldAssignee, newAssignee);
    }

    /** A step has its group from its beginning: no right was granted before, and none need be looked for. */
    @Override
    protected AuthorizationEntity getGrantAuthorizationByGroupId(String group, Resource resource, String id) {
        return null;
    }

    /** A step that only ever belongs to someone without an account here. */
    boolean grantedToNobody(TaskEntity task) {
        return task.getAssignee() != null && outsider.is(task.getAssignee()) && !isForAGroup(task);
    }

    private static boolean isForAGroup(Task task) {
        return task instanceof TaskEntity entity
                && entity.getTaskDefinition() != null
                && !entity.getTaskDefinition().getCandidateGroupIdExpressions().isEmpty();
    }
}
