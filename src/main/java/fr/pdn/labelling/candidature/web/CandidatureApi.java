package fr.pdn.labelling.candidature.web;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.CandidatureState;
import fr.pdn.labelling.candidature.Candidatures;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Drafts;
import fr.pdn.labelling.candidature.Submission;
import fr.pdn.labelling.documents.DocumentStore;
import fr.pdn.labelling.documents.GeneratedDocuments;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Candidatures for other systems: the Caf's own site, paper typed in elsewhere. */
@RestController
@RequestMapping("/api/candidatures")
class CandidatureApi {
    private static final int PAGE = 100;
    private final Drafts drafts;
    private final Submission submission;
    private final Candidatures candidatures;
    private final Dossiers dossiers;
    private final DocumentStore documents;
    private final GeneratedDocuments generated;

    CandidatureApi(
            Drafts drafts,
            Submission submission,
            Candidatures candidatures,
            Dossiers dossiers,
            DocumentStore documents,
            GeneratedDocuments generated) {
        this.drafts = drafts;
        this.submission = submission;
        this.candidatures = candidatures;
        this.dossiers = dossiers;
        this.documents = documents;
        this.generated = generated;
    }

    @PostMapping
    ResponseEntity<CandidatureResult> create(@RequestBody Map<String, Object> body) {
        var answers = new LinkedHashMap<>(body);
        var campaign = answers.remove("campaign") instanceof String code ? code : "";
        var draft = drafts.create(campaign, answers, null);
        return ResponseEntity.created(URI.create("/api/candidatures/" + draft.id()))
                .body(result(draft.id()));
    }

    @PutMapping("/{id}")
    CandidatureResult replace(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        var draft = draft(id);
        var answers = new LinkedHashMap<>(body);
        var campaign = answers.remove("campaign");
        if (campaign != null && !campaign.equals(draft.campaign())) {
            throw InvalidAnswersException.at("/campaign", "Une candidature ne change pas de campagne.");
        }
        drafts.save(id, answers, draft.version());
        return result(id);
    }

    @PostMapping("/{id}/submission")
    CandidatureResult submit(@PathVariable UUID id, @RequestBody(required = false) Map<String, Object> body) {
        draft(id);
        submission.submit(id, filedAt(body == null ? Map.of() : body));
        return result(id);
    }

    @GetMapping("/{reference}")
    CandidatureResult read(@PathVariable String reference) {
        return result(candidatures
                .referred(reference)
                .orElseThrow(CandidatureApi::unknown)
                .id());
    }

    @GetMapping
    List<CandidatureResult> page(
            @RequestParam(required = false) String state,
            @RequestParam(required = false) String campaign,
            @RequestParam(required = false) String after) {
        return candidatures.page(campaign, after, actsOf(state), PAGE).stream()
                .map(c -> result(c.id()))
                .toList();
    }

    private static List<Act> actsOf(String state) {
        if (state == null) {
            return List.of();
        }
        var wanted = Arrays.stream(CandidatureState.values())
                .filter(s -> s.name().equals(state))
                .findFirst()
                .orElseThrow(() -> InvalidAnswersException.at("/state", "Cet état n’existe pas."));
        return Arrays.stream(Act.values())
                .filter(act -> act.state().filter(wanted::equals).isPresent())
                .toList();
    }

    private static Instant filedAt(Map<String, Object> body) {
        body.keySet().stream()
                .filter(key -> !key.equals("submittedAt"))
                .findFirst()
                .ifPresent(key -> {
                    throw InvalidAnswersException.at("/" + key, "Cette clé n’existe pas.");
                });
        try {
            return body.get("submittedAt") == null
                    ? null
                    : OffsetDateTime.parse(body.get("submittedAt").toString()).toInstant();
        } catch (DateTimeParseException notADate) {
            throw InvalidAnswersException.at(
                    "/submittedAt",
                    "Indiquez une date et une heure avec leur fuseau, par exemple 2027-02-18T15:42:10+01:00.");
        }
    }

    private Candidature draft(UUID id) {
        var candidature = candidatures.find(id).orElseThrow(CandidatureApi::unknown);
        if (!candidature.draft()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "Cette candidature est déjà déposée.");
        }
        return candidature;
    }

    private CandidatureResult result(UUID id) {
        return result(dossiers.find(id).orElseThrow());
    }

    private CandidatureResult result(Dossier dossier) {
        var id = dossier.candidature().id();
        return CandidatureResult.of(dossier, documents.of(id), generated.of(id));
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "Aucune candidature sous cette référence.");
    }
}
