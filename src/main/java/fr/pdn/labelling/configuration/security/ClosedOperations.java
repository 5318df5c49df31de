package fr.pdn.labelling.configuration.security;

import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Operations of the engine that no person uses here and that its own authorisations would let pass: who may complete a task
 * could also end it by an error, fill it with variables without completing it, or attach files; who may only look at it could
 * comment on it; anyone signed in could try passwords, wake what waits for a signal or a condition, or ask for a job to be executed, which is refused, but counted as a
 * failure of the job: three times, and its timer never fires. To delete a task of a procedure is refused, as an error of ours.
 */
final class ClosedOperations {

    private static final String OF_THE_ENGINE =
            "\\w+ %1$s(/task/[^/]+/(resolve|bpmnError|bpmnEscalation|attachment(/.*)?|comment/create)|/identity/verify"
                    + "|/job/[^/]+/execute|/signal|/condition|/telemetry/.*)/?|DELETE %1$s/task/[^/]+/?";
    private static final String OF_THE_PAGES =
            "\\w+ /camunda/(api/admin/setup/.*|api/admin/auth/user/[^/]+/login/.*|app/admin/[^/]+/setup/.*)";
    private static final Pattern REST = Pattern.compile(OF_THE_ENGINE.formatted("/engine-rest(/engine/[^/]+)?"));
    private static final Pattern WEBAPPS =
            Pattern.compile(OF_THE_ENGINE.formatted("/camunda/api/engine/engine/[^/]+") + "|" + OF_THE_PAGES);

    private ClosedOperations() {}

    static RequestMatcher ofRest() {
        return matching(REST);
    }

    static RequestMatcher ofWebapps() {
        return matching(WEBAPPS);
    }

    private static RequestMatcher matching(Pattern pattern) {
        return request -> pattern.matcher(
                        request.getMethod() + " " + request.getServletPath() + pathInfo(request.getPathInfo()))
                .matches();
    }

    private static String pathInfo(String path) {
        return path == null ? "" : path;
    }
}
