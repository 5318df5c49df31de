package fr.pdn.labelling.configuration.security;

import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Operations of the engine that no person uses here and that its own authorisations would let pass: who may complete a task
 * could also end it by an error, fill it with variables without completing it, or attach files; and anyone signed in could
 * try passwords.
 */
final class ClosedOperations {

    private static final String OPERATIONS =
            "/task/[^/]+/(resolve|bpmnError|bpmnEscalation|attachment(/.*)?)|/identity/verify";
    private static final Pattern REST = Pattern.compile("/engine-rest(/engine/[^/]+)?(%s)/?".formatted(OPERATIONS));
    private static final Pattern WEBAPPS = Pattern.compile(
            "/camunda/(api/engine/engine/[^/]+(%s)|api/admin/setup/.*|api/admin/auth/user/[^/]+/login/.*|app/admin/[^/]+/setup/.*)/?"
                    .formatted(OPERATIONS));

    private ClosedOperations() {}

    static RequestMatcher ofRest() {
        return matching(REST);
    }

    static RequestMatcher ofWebapps() {
        return matching(WEBAPPS);
    }

    private static RequestMatcher matching(Pattern pattern) {
        return request -> pattern.matcher(request.getServletPath() + pathInfo(request.getPathInfo()))
                .matches();
    }

    private static String pathInfo(String path) {
        return path == null ? "" : path;
    }
}
