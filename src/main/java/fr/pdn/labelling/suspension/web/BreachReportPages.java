package fr.pdn.labelling.suspension.web;

import fr.pdn.labelling.configuration.AgentGroup;
import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.Form;
import fr.pdn.labelling.forms.FormRenderer;
import fr.pdn.labelling.forms.Forms;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.suspension.BreachGround;
import fr.pdn.labelling.suspension.BreachReporting;
import fr.pdn.labelling.suspension.BreachSource;
import fr.pdn.labelling.suspension.BreachTarget;
import fr.pdn.labelling.suspension.BreachTargets;
import fr.pdn.labelling.suspension.ReportedBreach;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The coordination or the Caf reports a breach, from its form. */
@Controller
@RequestMapping("/manquements/nouveau")
class BreachReportPages {
    private static final String CONCERNED = "concerned";
    private static final String OPTIONS = "concernedOptions";

    private final Forms forms;
    private final FormRenderer renderer;
    private final BreachTargets targets;
    private final BreachReporting reporting;

    BreachReportPages(Forms forms, FormRenderer renderer, BreachTargets targets, BreachReporting reporting) {
        this.forms = forms;
        this.renderer = renderer;
        this.targets = targets;
        this.reporting = reporting;
    }

    /** @param dossier number of the one that it is about, or empty */
    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "") String dossier) {
        return page(dossier, Map.of(), List.of());
    }

    @PostMapping
    ModelAndView report(
            @RequestParam(defaultValue = "") String dossier,
            @RequestParam MultiValueMap<String, String> post,
            Authentication agent,
            RedirectAttributes after) {
        var form = form();
        var answers = form.parse(post);
        try {
            var id = reporting.report(read(form, answers, dossier, agent));
            after.addFlashAttribute("done", "Le manquement est signalé. Un instructeur va le qualifier.");
            return new ModelAndView("redirect:/manquements/" + id);
        } catch (InvalidAnswersException mistake) {
            var again = page(dossier, answers, shown(mistake.errors()));
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    private ReportedBreach read(Form form, Map<String, Object> answers, String dossier, Authentication agent) {
        var context = context(dossier);
        var errors = form.validate(answers, context);
        if (!errors.isEmpty()) {
            throw new InvalidAnswersException(errors);
        }
        var kept = form.cleaned(answers, context);
        var target = targets.find(kept.get(CONCERNED).toString()).orElseThrow();
        return new ReportedBreach(
                target.number(),
                target.label(),
                BreachGround.valueOf(kept.get("ground").toString()),
                kept.get("facts").toString(),
                source(agent));
    }

    private ModelAndView page(String dossier, Map<String, Object> answers, List<AnswerError> errors) {
        return new ModelAndView("manquements/nouveau")
                .addObject("dossier", dossier)
                .addObject("none", chosen(dossier).isEmpty())
                .addObject("fields", renderer.render(form(), answers, errors, context(dossier)))
                .addObject("summary", renderer.summary(form(), errors));
    }

    private Form form() {
        return forms.named("report-breach");
    }

    private Map<String, Object> context(String dossier) {
        return Map.of(
                OPTIONS,
                chosen(dossier).stream()
                        .map(target -> Map.of("value", target.reference(), "label", target.words()))
                        .toList());
    }

    private List<BreachTarget> chosen(String dossier) {
        return targets.all().stream()
                .filter(target -> dossier.isEmpty() || target.number().equals(dossier))
                .toList();
    }

    /** What the service says of a label or a convention stands at the one question there is. */
    private static List<AnswerError> shown(List<AnswerError> errors) {
        return errors.stream()
                .map(error ->
                        error.pointer().equals("/label") || error.pointer().equals("/convention")
                                ? new AnswerError("/" + CONCERNED, error.message())
                                : error)
                .toList();
    }

    private static BreachSource source(Authentication agent) {
        return agent.getAuthorities().stream()
                        .anyMatch(held -> held.getAuthority().equals(AgentGroup.REVIEWERS.authority()))
                ? BreachSource.CAF
                : BreachSource.COORDINATION;
    }
}
