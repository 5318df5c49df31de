package fr.pdn.labelling.label.web;

import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.label.Labels;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Labels in force, for other systems. */
@RestController
@RequestMapping("/api/labels")
class LabelApi {
    private static final int PAGE = 100;
    private final Labels labels;

    LabelApi(Labels labels) {
        this.labels = labels;
    }

    @GetMapping
    List<Label> page(@RequestParam(required = false) String after) {
        return labels.page(Objects.toString(after, ""), PAGE);
    }

    @GetMapping("/{number}")
    Label read(@PathVariable String number) {
        return labels.find(number)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Aucun label sous ce numéro."));
    }
}
