package fr.pdn.labelling.configuration.agents;

import fr.pdn.labelling.configuration.AgentGroup;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/** Prepares « Mes tâches » for an agent who signs in for the first time. */
@Component
class OwnFilter {

    private static final Set<String> TASKLIST =
            GroupRights.TASKLIST_GROUPS.stream().map(AgentGroup::authority).collect(Collectors.toSet());

    private final TaskFilters filters;

    OwnFilter(TaskFilters filters) {
        this.filters = filters;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        var agent = event.getAuthentication();
        if (agent.getAuthorities().stream().map(GrantedAuthority::getAuthority).anyMatch(TASKLIST::contains)) {
            filters.createFor(agent.getName());
        }
    }
}
