package fr.pdn.labelling.configuration.security;

import fr.pdn.labelling.configuration.AgentGroup;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Leads an agent who has just signed in to the page they asked for, or to the tool of their group. */
class AgentHome extends SavedRequestAwareAuthenticationSuccessHandler {

    private static final String TOOL = "/camunda/app/%s/default/";

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
        var groups = SignedInAgent.groupsOf(signedIn);
        if (groups.contains(AgentGroup.MANAGERS.id())) {
            return TOOL.formatted("cockpit");
        }
        return TOOL.formatted(groups.contains(AgentGroup.ADMINISTRATORS.id()) ? "admin" : "tasklist");
    }
}
