package fr.pdn.labelling.surface;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Someone who has not signed in, remembers nothing and follows no redirection. */
final class Anonymous {

    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private final Names names;

    Anonymous(int port, Names names) {
        this.port = port;
        this.names = names;
    }

    /** With real names in the place of the variables, and an empty object where a body is expected. */
    Answer ask(Operation operation) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + names.in(operation.path())))
                .method(
                        operation.method(),
                        WITH_BODY.contains(operation.method())
                                ? BodyPublishers.ofString("{}")
                                : BodyPublishers.noBody())
                .header("Content-Type", "application/json")
                .build();
        try {
            return Answer.of(operation, http.send(request, BodyHandlers.ofString(StandardCharsets.ISO_8859_1)));
        } catch (IOException e) {
            throw new IllegalStateException(operation.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
