package fr.pdn.labelling.movement.web;

import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.FormRenderer;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.label.OwnLabels;
import fr.pdn.labelling.movement.OwnDeparture;
import fr.pdn.labelling.portal.KeptEntry;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Déclarer mon départ », beside the log of one's own label. */
@Controller
@RequestMapping("/presence/{label:PDNP[A-Z0-9-]+}/depart")
class OwnDeparturePages {
    private final OwnLabels own;
    private final OwnDeparture departure;
    private final FormRenderer renderer;

    OwnDeparturePages(OwnLabels own, OwnDeparture departure, FormRenderer renderer) {
        this.own = own;
        this.departure = departure;
        this.renderer = renderer;
    }

    @GetMapping
    String ask(
            @PathVariable("label") String number,
            @RequestAttribute(name = "typed", required = false) KeptEntry kept,
            Principal who,
            Model model) {
        var label = own(who, number);
        if (kept == null) {
            return page(label, Map.of(), List.of(), model);
        }
        model.addAttribute("situation", "restored");
        return page(label, departure.form().parse(new LinkedMultiValueMap<>(kept.fields())), List.of(), model);
    }

    @PostMapping
    String declare(
            @PathVariable("label") String number,
            @RequestParam MultiValueMap<String, String> post,
            Principal who,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var label = own(who, number);
        var answers = departure.form().parse(post);
        var errors = errors(label, answers);
        if (errors.isEmpty()) {
            next.addFlashAttribute(
                    "done", "Votre départ est déclaré. Votre structure et la coordination sont prévenues.");
            return "redirect:/presence";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(label, answers, errors, model);
    }

    private List<AnswerError> errors(Label label, Map<String, Object> answers) {
        var form = departure.form();
        var errors = form.validate(answers, Map.of());
        if (!errors.isEmpty()) {
            return errors;
        }
        try {
            departure.declare(label, form.cleaned(answers, Map.of()));
            return List.of();
        } catch (InvalidAnswersException mistake) {
            return mistake.errors();
        }
    }

    private String page(Label label, Map<String, Object> answers, List<AnswerError> errors, Model model) {
        var form = departure.form();
        model.addAttribute("label", label);
        model.addAttribute("fields", renderer.render(form, answers, errors, Map.of()));
        model.addAttribute("summary", renderer.summary(form, errors));
        departure.closed(label).ifPresent(why -> model.addAttribute("closed", why));
        return "mouvements/depart";
    }

    private Label own(Principal who, String number) {
        return own.ofProfessional(who.getName(), number)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
