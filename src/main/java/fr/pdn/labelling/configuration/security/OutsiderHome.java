package fr.pdn.labelling.configuration.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Leads an outsider who has just signed in to the page they asked for, or to their dossiers. */
class OutsiderHome extends SavedRequestAwareAuthenticationSuccessHandler {

    private static final String DOSSIERS = "/candidatures";

    @Override
    protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response) {
        return WantedPage.ofPath(request.getParameter(WantedPage.PARAMETER)).orElse(DOSSIERS);
    }
}
