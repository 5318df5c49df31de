package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.portal.KeptEntry;
import fr.pdn.labelling.portal.OutsiderTask;
import fr.pdn.labelling.portal.OutsiderTasks;
import fr.pdn.labelling.signature.Delegation;
import fr.pdn.labelling.signature.NamedSignatory;
import fr.pdn.labelling.signature.Party;
import fr.pdn.labelling.signature.Signatories;
import fr.pdn.labelling.signature.SigningStep;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where a legal representative names who signs in their place. */
@Controller
@RequestMapping(Routes.TASK + "/signataire")
class SignatoryPages {
    private final OutsiderTasks tasks;
    private final Dossiers dossiers;
    private final Signatories signatories;
    private final Delegation delegation;
    private final TaskViews views;

    SignatoryPages(
            OutsiderTasks tasks, Dossiers dossiers, Signatories signatories, Delegation delegation, TaskViews views) {
        this.tasks = tasks;
        this.dossiers = dossiers;
        this.signatories = signatories;
        this.delegation = delegation;
        this.views = views;
    }

    @GetMapping
    String show(
            @PathVariable("task") String id,
            @RequestAttribute(name = KeptEntryPage.TYPED, required = false) KeptEntry kept,
            Principal who,
            Model model) {
        var task = mine(id, who);
        if (kept == null) {
            return page(task, new NamedSignatory("", "", "", ""), List.of(), model);
        }
        model.addAttribute("situation", "restored");
        var fields = Posted.fields(kept.fields());
        var typed = new NamedSignatory(
                fields.getFirst("name"),
                fields.getFirst("capacity"),
                fields.getFirst("email"),
                fields.getFirst("power"));
        return page(task, typed, List.of(), model);
    }

    @PostMapping
    String name(
            @PathVariable("task") String id,
            NamedSignatory typed,
            Principal who,
            Model model,
            HttpServletResponse response) {
        var task = mine(id, who);
        try {
            delegation.name(task.number(), typed, who.getName());
        } catch (InvalidAnswersException mistake) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(task, typed, mistake.errors(), model);
        }
        return Routes.redirect(Routes.task(id));
    }

    private OutsiderTask mine(String id, Principal who) {
        return tasks.find(who.getName(), id)
                .filter(task -> mayName(task, dossiers.get(task.number()), who.getName()))
                .orElseThrow(Access::unknown);
    }

    private boolean mayName(OutsiderTask task, Dossier dossier, String email) {
        return SigningStep.of(task.step())
                        .filter(step -> step.party() == Party.STRUCTURE)
                        .isPresent()
                && signatories.representatives(dossier).contains(email.toLowerCase(Locale.ROOT));
    }

    private String page(OutsiderTask task, NamedSignatory typed, List<AnswerError> errors, Model model) {
        model.addAttribute("task", views.title(task, dossiers.get(task.number())));
        model.addAttribute("typed", typed);
        model.addAttribute(
                "errors",
                errors.stream()
                        .collect(Collectors.toMap(
                                error -> error.pointer().substring(1),
                                AnswerError::message,
                                (one, next) -> one,
                                LinkedHashMap::new)));
        return "portal/signatory";
    }
}
