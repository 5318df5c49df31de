package fr.pdn.labelling.configuration.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** A request that a browser sends on behalf of a page of another site. Programs do not send this header. */
class CrossSite implements RequestMatcher {

    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Override
    public boolean matches(HttpServletRequest request) {
        var origin = request.getHeader("Sec-Fetch-Site");
        return origin != null && !OURS.contains(origin);
    }
}
