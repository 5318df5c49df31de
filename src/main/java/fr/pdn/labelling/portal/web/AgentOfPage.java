package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.configuration.AgentGroup;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Beside the token that protects a form, the agent whose page it stands on: a form that comes back late says whose it is. */
record AgentOfPage(RequestDataValueProcessor protection) implements RequestDataValueProcessor {

    @Override
    public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
        var hidden = protection.getExtraHiddenFields(request);
        var who = request.getUserPrincipal();
        if (hidden == null || hidden.isEmpty() || !agent(who)) {
            return hidden;
        }
        var both = new HashMap<>(hidden);
        both.put(AgentForms.AGENT, who.getName());
        return both;
    }

    @Override
    public String processAction(HttpServletRequest request, String action, String method) {
        return protection.processAction(request, action, method);
    }

    @Override
    public String processFormFieldValue(HttpServletRequest request, String name, String value, String type) {
        return protection.processFormFieldValue(request, name, value, type);
    }

    @Override
    public String processUrl(HttpServletRequest request, String url) {
        return protection.processUrl(request, url);
    }

    static boolean agent(Principal who) {
        return who instanceof Authentication signedIn
                && signedIn.getAuthorities().stream()
                        .anyMatch(held -> Stream.of(AgentGroup.values())
                                .anyMatch(group -> group.authority().equals(held.getAuthority())));
    }
}
