package fr.pdn.labelling.surface;

import java.net.http.HttpResponse;
import java.util.Set;

/** What someone who has not signed in gets. */
record Answer(Operation operation, int status, String location, String body) {

    private static final Set<Integer> REFUSED = Set.of(401, 403, 404);
    private static final Set<String> SIGN_IN = Set.of("/connexion", "/connexion/portail");

    static Answer of(Operation operation, HttpResponse<String> response) {
        var host = "http://" + response.uri().getAuthority();
        var location = response.headers().firstValue("Location").orElse("");
        return new Answer(operation, response.statusCode(), location.replace(host, ""), response.body());
    }

    /**
     * Refused, or sent to a sign-in page: to that very address, with an empty body, so that nothing is given with the
     * redirection, neither content nor parameters, and no address of somebody else.
     */
    boolean givesNothing() {
        return REFUSED.contains(status) || (status == 302 && SIGN_IN.contains(location) && body.isEmpty());
    }

    @Override
    public String toString() {
        return "%d %s %s%s"
                .formatted(status, operation.method(), operation.path(), location.isEmpty() ? "" : " → " + location);
    }
}
