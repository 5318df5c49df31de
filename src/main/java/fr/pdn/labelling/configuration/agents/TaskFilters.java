package fr.pdn.labelling.configuration.agents;

import fr.pdn.labelling.configuration.AgentGroup;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/**
 * The lists of tasks that stand ready in Tasklist, soonest deadline first. Stored queries hold values and no expressions,
 * which could run code: so each agent has « Mes tâches » of their own, and the date of « En retard » is renewed every hour.
 */
@Component
class TaskFilters {

    private static final String TO_DO = "À faire par mon service";
    private static final String MINE = "Mes tâches";
    private static final String IN_HAND = "En cours dans mon service";
    private static final String LATE = "En retard";
    private static final List<String> ORDER = List.of(TO_DO, MINE, IN_HAND, LATE);

    private final TaskService tasks;
    private final FilterService filters;
    private final AuthorizationService authorizations;
    private final Clock clock;

    TaskFilters(TaskService tasks, FilterService filters, AuthorizationService authorizations, Clock clock) {
        this.tasks = tasks;
        this.filters = filters;
        this.authorizations = authorizations;
        this.clock = clock;
    }

    void createFor(AgentGroup group) {
        if (isShared(group)) {
            return;
        }
        var ofGroup = group.id();
        share(group, save(TO_DO, byDeadline().taskCandidateGroup(ofGroup)));
        share(
                group,
                save(
                        IN_HAND,
                        byDeadline()
                                .taskCandidateGroup(ofGroup)
                                .includeAssignedTasks()
                                .taskAssigned()));
        share(group, late());
    }

    void createFor(String agent) {
        if (filters.createFilterQuery().filterOwner(agent).filterName(MINE).count() == 0) {
            filters.saveFilter(filter(MINE, byDeadline().taskAssignee(agent)).setOwner(agent));
        }
    }

    /** Everyone sees in it the late tasks they may see anyway. */
    void renewLate() {
        filters.saveFilter(late().setQuery(lateNow()));
    }

    private Filter late() {
        var existing = filters.createFilterQuery().filterName(LATE).singleResult();
        return existing == null ? save(LATE, lateNow()) : existing;
    }

    private TaskQuery lateNow() {
        return byDeadline().dueBefore(Date.from(clock.instant().truncatedTo(ChronoUnit.HOURS)));
    }

    private TaskQuery byDeadline() {
        return tasks.createTaskQuery().orderByDueDate().asc();
    }

    private Filter save(String name, TaskQuery query) {
        return filters.saveFilter(filter(name, query));
    }

    private Filter filter(String name, TaskQuery query) {
        return filters.newTaskFilter(name)
                .setQuery(query)
                .setProperties(
                        Map.of("priority", ORDER.indexOf(name), "refresh", true, "showUndefinedVariable", false));
    }

    private boolean isShared(AgentGroup group) {
        return authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(group.id())
                        .resourceType(Resources.FILTER)
                        .count()
                > 0;
    }

    private void share(AgentGroup group, Filter filter) {
        var reading = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        reading.setGroupId(group.id());
        reading.setResource(Resources.FILTER);
        reading.setResourceId(filter.getId());
        reading.addPermission(Permissions.READ);
        authorizations.saveAuthorization(reading);
    }
}
