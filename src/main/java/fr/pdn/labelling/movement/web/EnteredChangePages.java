package fr.pdn.labelling.movement.web;

import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.FormRenderer;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.movement.EnteredChange;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A reviewer enters what the structure did not announce. */
@Controller
@RequestMapping("/dossiers/{number}/{entered:statut|fusion|fin-de-convention|maintien}")
class EnteredChangePages {
    private final Dossiers dossiers;
    private final List<EnteredChange> changes;
    private final FormRenderer renderer;

    EnteredChangePages(Dossiers dossiers, List<EnteredChange> changes, FormRenderer renderer) {
        this.dossiers = dossiers;
        this.changes = changes;
        this.renderer = renderer;
    }

    @GetMapping
    ModelAndView show(@PathVariable String number, @PathVariable String entered) {
        return page(at(entered), dossier(number), Map.of(), List.of());
    }

    @PostMapping
    ModelAndView enter(
            @PathVariable String number,
            @PathVariable String entered,
            @RequestParam MultiValueMap<String, String> post,
            RedirectAttributes after) {
        var dossier = dossier(number);
        var change = at(entered);
        var answers = change.form().parse(post);
        var errors = errors(change, dossier, answers);
        if (errors.isEmpty()) {
            after.addFlashAttribute("done", change.entered());
            return new ModelAndView("redirect:/dossiers/{number}");
        }
        var again = page(change, dossier(number), answers, errors);
        again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return again;
    }

    private List<AnswerError> errors(EnteredChange change, Dossier dossier, Map<String, Object> answers) {
        var form = change.form();
        var context = change.context(dossier);
        var errors = form.validate(answers, context);
        if (!errors.isEmpty()) {
            return errors;
        }
        try {
            change.enter(dossier.number(), form.cleaned(answers, context));
            return List.of();
        } catch (InvalidAnswersException mistake) {
            return mistake.errors();
        }
    }

    private ModelAndView page(
            EnteredChange change, Dossier dossier, Map<String, Object> answers, List<AnswerError> errors) {
        var form = change.form();
        return new ModelAndView("mouvements/saisie")
                .addObject("change", change)
                .addObject("dossier", dossier)
                .addObject("closed", change.closed(dossier).orElse(null))
                .addObject("fields", renderer.render(form, answers, errors, change.context(dossier)))
                .addObject("summary", renderer.summary(form, errors));
    }

    private EnteredChange at(String path) {
        return changes.stream()
                .filter(change -> change.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private Dossier dossier(String number) {
        return dossiers.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
