package fr.pdn.labelling.presence.web;

import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.label.Labels;
import fr.pdn.labelling.presence.Hours;
import fr.pdn.labelling.presence.IsoWeek;
import fr.pdn.labelling.presence.PresenceLog;
import fr.pdn.labelling.presence.ReportedWeek;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The coordination's own tool reports a week. Saying the same again changes nothing, whatever the key of the request. */
@RestController
@RequestMapping("/api/presence-weeks")
class PresenceApi {
    private static final Set<String> KEYS = Set.of("label", "week", "hours", "excused");
    private static final BigDecimal MOST_HOURS = new BigDecimal(ReportedWeek.MOST_MINUTES / 60);
    private final Labels labels;
    private final PresenceLog log;

    PresenceApi(Labels labels, PresenceLog log) {
        this.labels = labels;
        this.log = log;
    }

    @PostMapping
    ResponseEntity<Map<String, Object>> report(@RequestBody Map<String, Object> body) {
        var week = read(body);
        var status = log.report(week) ? HttpStatus.CREATED : HttpStatus.OK;
        return ResponseEntity.status(status)
                .body(Map.of(
                        "label",
                        week.label().number(),
                        "week",
                        week.week().code(),
                        "hours",
                        hours(week.minutes()),
                        "excused",
                        week.excused()));
    }

    private static BigDecimal hours(int minutes) {
        return new BigDecimal(minutes).divide(new BigDecimal(60), 2, RoundingMode.HALF_UP);
    }

    private ReportedWeek read(Map<String, Object> body) {
        var errors = new ArrayList<AnswerError>();
        body.keySet().stream()
                .filter(key -> !KEYS.contains(key))
                .forEach(key -> errors.add(new AnswerError("/" + key, "Cette clé n’existe pas.")));
        var excused = excused(body.get("excused"), errors);
        Optional<Label> label = text(body.get("label")).flatMap(labels::find);
        if (label.isEmpty()) {
            errors.add(new AnswerError("/label", "Aucun label ne porte ce numéro."));
        }
        var week = text(body.get("week")).flatMap(IsoWeek::parse);
        if (week.isEmpty()) {
            errors.add(new AnswerError("/week", "Indiquez une semaine du calendrier, comme 2027-W14."));
        }
        var hours = hours(body.get("hours"), excused);
        if (hours.isEmpty()) {
            errors.add(new AnswerError("/hours", "Indiquez un nombre d’heures, de 0 à 60, par exemple 2.75."));
        }
        if (!errors.isEmpty()) {
            throw new InvalidAnswersException(List.copyOf(errors));
        }
        return new ReportedWeek(label.orElseThrow(), week.orElseThrow(), Hours.of(hours.orElseThrow()), excused);
    }

    private static boolean excused(Object given, List<AnswerError> errors) {
        if (given != null && !(given instanceof Boolean)) {
            errors.add(new AnswerError("/excused", "Indiquez true ou false."));
        }
        return Boolean.TRUE.equals(given);
    }

    private static Optional<String> text(Object given) {
        return given instanceof String text && text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
    }

    /** Whoever was excused may be without hours. */
    private static Optional<BigDecimal> hours(Object given, boolean excused) {
        if (given == null && excused) {
            return Optional.of(BigDecimal.ZERO);
        }
        return Optional.ofNullable(given)
                .filter(number -> number instanceof Number && Double.isFinite(((Number) number).doubleValue()))
                .map(number -> new BigDecimal(number.toString()))
                .filter(hours -> hours.signum() >= 0 && hours.compareTo(MOST_HOURS) <= 0);
    }
}
