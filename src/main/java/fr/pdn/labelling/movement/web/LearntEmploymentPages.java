package fr.pdn.labelling.movement.web;

import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.FormRenderer;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.movement.LearntEmployment;
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

/** A reviewer enters a change of employment that the structure did not announce. */
@Controller
@RequestMapping("/dossiers/{number}/statut")
class LearntEmploymentPages {
    private final Dossiers dossiers;
    private final LearntEmployment employment;
    private final FormRenderer renderer;

    LearntEmploymentPages(Dossiers dossiers, LearntEmployment employment, FormRenderer renderer) {
        this.dossiers = dossiers;
        this.employment = employment;
        this.renderer = renderer;
    }

    @GetMapping
    ModelAndView show(@PathVariable String number) {
        return page(dossier(number), Map.of(), List.of());
    }

    @PostMapping
    ModelAndView enter(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> post, RedirectAttributes after) {
        var dossier = dossier(number);
        var answers = employment.form().parse(post);
        var errors = errors(dossier, answers);
        if (errors.isEmpty()) {
            after.addFlashAttribute("done", "Le changement de statut est saisi. Il attend son examen.");
            return new ModelAndView("redirect:/dossiers/{number}");
        }
        var again = page(dossier(number), answers, errors);
        again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return again;
    }

    private List<AnswerError> errors(Dossier dossier, Map<String, Object> answers) {
        var form = employment.form();
        var context = employment.context(dossier);
        var errors = form.validate(answers, context);
        if (!errors.isEmpty()) {
            return errors;
        }
        try {
            employment.enter(dossier.number(), form.cleaned(answers, context));
            return List.of();
        } catch (InvalidAnswersException mistake) {
            return mistake.errors();
        }
    }

    private ModelAndView page(Dossier dossier, Map<String, Object> answers, List<AnswerError> errors) {
        var form = employment.form();
        return new ModelAndView("mouvements/statut")
                .addObject("dossier", dossier)
                .addObject("closed", employment.closed(dossier).orElse(null))
                .addObject("fields", renderer.render(form, answers, errors, employment.context(dossier)))
                .addObject("summary", renderer.summary(form, errors));
    }

    private Dossier dossier(String number) {
        return dossiers.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
