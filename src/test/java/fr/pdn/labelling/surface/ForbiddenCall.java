package fr.pdn.labelling.surface;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** A line of {@code surface/forbidden.txt}. */
record ForbiddenCall(String who, String method, String path, String body) {

    private static final String ADMINISTRATOR = "admin";
    private static final String AGENTS = "agents";

    static List<ForbiddenCall> to(String login) {
        try {
            return new ClassPathResource("surface/forbidden.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(ForbiddenCall::of)
                    .filter(call -> call.who.equals(AGENTS) || !login.equals(ADMINISTRATOR))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ForbiddenCall of(String line) {
        var parts = line.split("\\s+", 4);
        return new ForbiddenCall(parts[0], parts[1], parts[2], parts.length > 3 ? parts[3] : "");
    }

    /** Whether it is made to that operation of the engine. */
    boolean isA(Operation operation) {
        var here = path.replaceAll("\\?.*", "").replaceAll("\\{\\w+}", "any");
        var there = operation.path().replaceAll("/+$", "").replaceAll("\\{[^/]+}", "[^/]+");
        return operation.method().equals(method) && ("/engine-rest" + here).matches(there);
    }

    ForbiddenCall about(Map<String, String> names) {
        return new ForbiddenCall(who, method, filled(path, names), filled(body, names));
    }

    private static String filled(String text, Map<String, String> names) {
        var filled = text;
        for (var name : names.entrySet()) {
            filled = filled.replace("{" + name.getKey() + "}", name.getValue());
        }
        return filled;
    }
}
