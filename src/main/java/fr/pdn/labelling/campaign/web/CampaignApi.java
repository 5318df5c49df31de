package fr.pdn.labelling.campaign.web;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.campaign.ClosingExtensions;
import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.math.BigDecimal;
import java.net.URI;
import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Opening a call for projects. The scale of the grant is a decision table: a campaign may repeat it, not change it. */
@RestController
@RequestMapping("/api/campaigns")
class CampaignApi {
    private static final Set<String> KEYS = Set.of(
            "code",
            "title",
            "timeZone",
            "opensAt",
            "closesAt",
            "complementsDays",
            "committeeDate",
            "startupGrant",
            "minimumWeeklyHours",
            "conventionEndsOn",
            "department",
            "documentsMailbox",
            "documentsMailSubject");
    private static final Map<String, Integer> SCALE = Map.of("1", 500, "2", 1000, "3+", 1500);
    private final Campaigns campaigns;
    private final ClosingExtensions extensions;

    CampaignApi(Campaigns campaigns, ClosingExtensions extensions) {
        this.campaigns = campaigns;
        this.extensions = extensions;
    }

    @PostMapping
    ResponseEntity<Map<String, String>> create(@RequestBody Map<String, Object> body) {
        var campaign = new Reading(body).campaign();
        campaigns.create(campaign);
        return ResponseEntity.created(URI.create("/api/campaigns/" + campaign.code()))
                .body(Map.of("code", campaign.code()));
    }

    /** More time for structures: {@code closesAt}, later than the one announced, and {@code reason}. */
    @PostMapping("/{code}/extensions")
    Map<String, String> extend(@PathVariable String code, @RequestBody Map<String, Object> body, Principal who) {
        body.keySet().stream()
                .filter(key -> !Set.of("closesAt", "reason").contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw InvalidAnswersException.at("/" + key, "Cette clé n’existe pas.");
                });
        var closesAt = Reading.attempt(Reading::moment, body.getOrDefault("closesAt", ""));
        if (closesAt == null) {
            throw InvalidAnswersException.at("/closesAt", "Indiquez la date et l’heure de clôture, avec leur fuseau.");
        }
        if (campaigns.find(code).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Aucune campagne ne porte ce code.");
        }
        extensions.extend(code, closesAt, body.get("reason") instanceof String reason ? reason : null, who.getName());
        return Map.of("code", code, "closesAt", closesAt.toString());
    }

    /** Reads a body key by key, so that each mistake is told at its key, all at once. */
    private static class Reading {
        private final Map<String, Object> body;
        private final List<AnswerError> errors = new ArrayList<>();

        Reading(Map<String, Object> body) {
            this.body = body;
        }

        Campaign campaign() {
            body.keySet().stream()
                    .filter(key -> !KEYS.contains(key))
                    .forEach(key -> wrong(key, "Cette clé n’existe pas."));
            var code = matching("code", "PDNP\\d{2,3}-\\d{4}-\\d{1,3}", null, "Indiquez un code comme PDNP17-2027-1.");
            var title = matching("title", "(?s).{3,200}", null, "Indiquez un titre de 3 à 200 caractères.");
            var department = matching("department", "[0-9AB]{2,3}", null, "Indiquez le département, par exemple 17.");
            matching("timeZone", "Europe/Paris", "Europe/Paris", "Le fuseau est Europe/Paris.");
            var opensAt = value(
                    "opensAt", Reading::moment, null, "Indiquez la date et l’heure d’ouverture, avec leur fuseau.");
            var closesAt = value(
                    "closesAt", Reading::moment, null, "Indiquez la date et l’heure de clôture, avec leur fuseau.");
            if (opensAt != null && closesAt != null && !closesAt.isAfter(opensAt)) {
                wrong("closesAt", "La clôture doit suivre l’ouverture.");
            }
            int year = closesAt == null
                    ? 2000
                    : OffsetDateTime.ofInstant(closesAt, Campaign.PARIS).getYear();
            var days = value("complementsDays", v -> positive(v, 365), 15, "Indiquez un nombre de jours, de 1 à 365.");
            var after = closesAt == null
                    ? null
                    : LocalDate.ofInstant(closesAt, Campaign.PARIS).plusDays(30);
            var committee = value("committeeDate", Reading::day, after, "Indiquez la date du comité (aaaa-mm-jj).");
            var endsOn = value(
                    "conventionEndsOn",
                    Reading::day,
                    LocalDate.of(year + 1, 12, 31),
                    "Indiquez la fin des conventions (aaaa-mm-jj).");
            var hours = value(
                    "minimumWeeklyHours",
                    Reading::hours,
                    new BigDecimal("3"),
                    "Indiquez un nombre d’heures, de 0 à 35.");
            var mailbox =
                    matching("documentsMailbox", "[^@\\s]+@[^@\\s]+", "pieces@caf.example", "Indiquez une adresse.");
            var subject =
                    matching("documentsMailSubject", ".{3,100}", "candidature PDN", "Indiquez un objet de message.");
            this.<Object>value(
                    "startupGrant",
                    Reading::scale,
                    SCALE,
                    "Le barème est celui de la table de décision : 500, 1 000 et 1 500 €.");
            if (!errors.isEmpty()) {
                throw new InvalidAnswersException(errors);
            }
            return new Campaign(
                    code, title, department, opensAt, closesAt, days, committee, endsOn, hours, mailbox, subject);
        }

        private String matching(String key, String pattern, String otherwise, String complaint) {
            return value(key, v -> v instanceof String s && s.matches(pattern) ? s : null, otherwise, complaint);
        }

        private <T> T value(String key, Function<Object, T> read, T otherwise, String complaint) {
            var given = body.get(key);
            T value = given == null ? otherwise : attempt(read, given);
            if (value == null) {
                wrong(key, complaint);
            }
            return value;
        }

        private static <T> T attempt(Function<Object, T> read, Object given) {
            try {
                return read.apply(given);
            } catch (DateTimeParseException | NumberFormatException notOne) {
                return null;
            }
        }

        private static Instant moment(Object value) {
            return OffsetDateTime.parse(value.toString()).toInstant();
        }

        private static LocalDate day(Object value) {
            return LocalDate.parse(value.toString());
        }

        private static Integer positive(Object value, int most) {
            return value instanceof Integer days && days > 0 && days <= most ? days : null;
        }

        private static BigDecimal hours(Object value) {
            var hours = new BigDecimal(value.toString());
            return hours.signum() >= 0 && hours.compareTo(new BigDecimal("35")) <= 0 ? hours : null;
        }

        private static Object scale(Object value) {
            return SCALE.equals(value) ? value : null;
        }

        private void wrong(String key, String complaint) {
            errors.add(new AnswerError("/" + key, complaint));
        }
    }
}
