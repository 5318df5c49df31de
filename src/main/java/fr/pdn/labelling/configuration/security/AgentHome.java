package fr.pdn.labelling.configuration.security;

import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Leads an agent who has just signed in to the page they asked for, or to the start page of agents. */
class AgentHome extends SavedRequestAwareAuthenticationSuccessHandler {

    AgentHome() {
        setDefaultTargetUrl("/agents");
    }
}
