package fr.pdn.labelling.label.web;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.label.Labels;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Labels in force, suspended and ended, for other systems. */
@RestController
@RequestMapping("/api/labels")
class LabelApi {
    private static final int PAGE = 100;
    private final Labels labels;
    private final Clock clock;

    LabelApi(Labels labels, Clock clock) {
        this.labels = labels;
        this.clock = clock;
    }

    @GetMapping
    List<LabelResult> page(@RequestParam(required = false) String after) {
        return labels.page(Objects.toString(after, ""), PAGE).stream()
                .map(this::result)
                .toList();
    }

    @GetMapping("/{number}")
    LabelResult read(@PathVariable String number) {
        return labels.find(number)
                .map(this::result)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Aucun label sous ce numéro."));
    }

    private LabelResult result(Label label) {
        return LabelResult.of(label, LocalDate.ofInstant(clock.instant(), Campaign.PARIS));
    }
}
