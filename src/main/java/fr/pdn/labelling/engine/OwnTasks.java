package fr.pdn.labelling.engine;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Who may do a task may take it for themselves and give it back to their group. The engine would let them take it in the name
 * of anyone, and would not let them give it back.
 */
class OwnTasks extends TaskServiceImpl {

    @Override
    public void claim(String taskId, String userId) {
        if (userId == null) {
            setAssignee(taskId, null);
            return;
        }
        var signedIn = commandExecutor.execute(CommandContext::getAuthenticatedUserId);
        if (signedIn != null && !signedIn.equals(userId)) {
            throw new BadUserRequestException("Une tâche se prend en son propre nom.");
        }
        RacedTask.claimed(() -> super.claim(taskId, userId));
    }

    @Override
    public void setAssignee(String taskId, String userId) {
        if (userId == null) {
            commandExecutor.execute(new GiveBack(taskId));
        } else {
            super.setAssignee(taskId, userId);
        }
    }

    private static final class GiveBack extends AssignTaskCmd {

        private GiveBack(String taskId) {
            super(taskId, null);
        }

        @Override
        protected void checkTaskAgainstContext(TaskEntity task, CommandContext context) {
            context.getProcessEngineConfiguration()
                    .getCommandCheckers()
                    .forEach(checker -> checker.checkTaskWork(task));
            if (task.getCandidates().isEmpty()) {
                throw new BadUserRequestException(
                        "Cette tâche vous est confiée en personne : elle ne peut pas être rendue.");
            }
        }
    }
}
