package fr.pdn.labelling.suspension.web;

import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.suspension.BreachGround;
import fr.pdn.labelling.suspension.BreachReporting;
import fr.pdn.labelling.suspension.BreachSource;
import fr.pdn.labelling.suspension.BreachTarget;
import fr.pdn.labelling.suspension.BreachTargets;
import fr.pdn.labelling.suspension.ReportedBreach;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Another system reports a breach of a label or of a convention. A reviewer qualifies it; nothing follows by itself. */
@RestController
@RequestMapping("/api/breaches")
class BreachApi {
    private static final Set<String> KEYS = Set.of("label", "convention", "ground", "facts");
    private static final int LONGEST = 4_000;
    private final BreachReporting reporting;
    private final BreachTargets targets;

    BreachApi(BreachReporting reporting, BreachTargets targets) {
        this.reporting = reporting;
        this.targets = targets;
    }

    @PostMapping
    ResponseEntity<Map<String, Object>> report(@RequestBody Map<String, Object> body) {
        var reported = read(body);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("id", reporting.report(reported));
        answer.put("candidature", reported.number());
        answer.put("label", reported.label() == null ? null : reported.label().number());
        answer.put("ground", reported.ground());
        return ResponseEntity.status(HttpStatus.CREATED).body(answer);
    }

    private ReportedBreach read(Map<String, Object> body) {
        var errors = new ArrayList<AnswerError>();
        body.keySet().stream()
                .filter(key -> !KEYS.contains(key))
                .forEach(key -> errors.add(new AnswerError("/" + key, "Cette clé n’existe pas.")));
        var target = target(body, errors);
        var ground = text(body.get("ground")).flatMap(BreachApi::ground);
        if (ground.isEmpty()) {
            errors.add(new AnswerError("/ground", "Indiquez un motif, de S1 à S14."));
        }
        var facts = text(body.get("facts")).filter(said -> !said.isBlank() && said.length() <= LONGEST);
        if (facts.isEmpty()) {
            errors.add(new AnswerError("/facts", "Indiquez les faits, en 4 000 caractères au plus."));
        }
        if (!errors.isEmpty()) {
            throw new InvalidAnswersException(List.copyOf(errors));
        }
        return new ReportedBreach(
                target.orElseThrow().number(),
                target.orElseThrow().label(),
                ground.orElseThrow(),
                facts.orElseThrow().strip(),
                BreachSource.API);
    }

    /** One of the two, and not both. */
    private Optional<BreachTarget> target(Map<String, Object> body, List<AnswerError> errors) {
        if (body.get("label") != null && body.get("convention") != null) {
            errors.add(new AnswerError("/convention", "Indiquez un label ou une convention, pas les deux."));
            return Optional.empty();
        }
        return body.get("convention") == null
                ? found(body, "label", "Aucun label ne porte ce numéro.", targets::label, errors)
                : found(
                        body,
                        "convention",
                        "Aucune convention en cours ne porte ce numéro.",
                        targets::convention,
                        errors);
    }

    private static Optional<BreachTarget> found(
            Map<String, Object> body,
            String key,
            String unknown,
            Function<String, Optional<BreachTarget>> targets,
            List<AnswerError> errors) {
        var target = text(body.get(key)).flatMap(targets);
        if (target.isEmpty()) {
            errors.add(new AnswerError("/" + key, unknown));
        }
        return target;
    }

    private static Optional<BreachGround> ground(String name) {
        return Arrays.stream(BreachGround.values())
                .filter(ground -> ground.name().equals(name))
                .findFirst();
    }

    private static Optional<String> text(Object given) {
        return given instanceof String text && text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
    }
}
