package fr.pdn.labelling.surface;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.context.WebApplicationContext;

/** Everything that can be asked of the engine, asked by someone: lists without a limit, and each thing by its name. */
final class Reading {

    private static final Map<EngineDoor, String> ROOTS =
            Map.of(EngineDoor.REST, "/engine-rest/", EngineDoor.WEBAPPS, "/camunda/api/");

    /** The same classes answer at both doors: one agent asks them at the second one too, everyone the rest of it. */
    private static final String AGAIN = "/camunda/api/engine/";

    private static final String WHO_ASKS_AGAIN = "instructeur";
    /** There are none here. */
    private static final Pattern UNUSED = Pattern.compile(".*/(case-|external-task|tenant|metrics|decision-req).*");

    private final Set<Operation> operations;
    private final Situation situation;

    Reading(WebApplicationContext program, Situation situation) {
        this.operations = new Surface(program)
                .rest()
                .filter(operation -> !operation.path().startsWith("/engine-rest/engine/"))
                .filter(operation -> !UNUSED.matcher(operation.path()).matches())
                .collect(Collectors.toSet());
        this.situation = situation;
    }

    List<Answer> by(String login, int port) {
        return Stream.of(EngineDoor.values())
                .flatMap(door -> by(login, port, door))
                .toList();
    }

    private Stream<Answer> by(String login, int port, EngineDoor door) {
        var visitor = door.visitor(port, login);
        var theirs = new Names(names(login, "own"));
        var others = new Names(names(login, "other"));
        return operations.stream()
                .filter(operation -> operation.path().startsWith(ROOTS.get(door)))
                .filter(operation ->
                        login.equals(WHO_ASKS_AGAIN) || !operation.path().startsWith(AGAIN))
                .filter(this::isQuestion)
                .flatMap(operation -> Stream.of(theirs, others)
                        .map(names -> names.in(operation.path()))
                        .distinct()
                        .map(path -> Answer.of(
                                operation,
                                operation.method().equals("GET")
                                        ? visitor.get(path)
                                        : visitor.send("POST", path, "{}"))));
    }

    /** A list may be asked for either way; a plugin of Cockpit takes its questions as a POST only. */
    private boolean isQuestion(Operation operation) {
        return operation.method().equals("GET")
                || (operation.method().equals("POST")
                        && (operation.path().contains("/plugin/")
                                || operations.contains(new Operation("GET", operation.path()))));
    }

    /** @param task « own » or « other »; the rest is what others have, where there are others */
    private Map<String, String> names(String login, String task) {
        var there = situation.namesFor(login);
        var names = new HashMap<>(Map.of(
                "engine", "default",
                "engineName", "default",
                "name", "default",
                "processEngineName", "default",
                "user", there.get("colleague"),
                "group", "caf-directors",
                "key", "eligibility-review"));
        names.put("task", there.get(task));
        names.put("process-instance", there.get("instance"));
        names.put("process-definition", there.get("definition"));
        names.put("job-definition", there.get("jobDefinition"));
        List.of("execution", "job", "incident", "deployment", "authorization", "filter")
                .forEach(name -> names.put(name, there.get(name)));
        return names;
    }
}
