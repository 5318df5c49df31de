package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.engine.RefusedCompletion;
import fr.pdn.labelling.forms.Form;
import fr.pdn.labelling.forms.Forms;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.portal.KeptEntry;
import fr.pdn.labelling.portal.OutsiderTask;
import fr.pdn.labelling.portal.OutsiderTasks;
import fr.pdn.labelling.portal.StepDrafts;
import fr.pdn.labelling.portal.TaskCompletion;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The steps that wait for an outsider, each from its own form: a new step needs no page here. */
@Controller
class TaskPages {
    /** SHA-256 of the text a page showed, posted back with the answer. */
    private static final String READ = "_read";

    /** Posted back by someone who was told what is lacking. */
    private static final String TOLD = "_lacking";

    private final OutsiderTasks tasks;
    private final TaskCompletion completion;
    private final Dossiers dossiers;
    private final Forms forms;
    private final SignedAnswer signed;
    private final FirstAnswers first;
    private final StepDrafts drafts;
    private final TaskViews views;
    private final TaskPage page;

    TaskPages(
            OutsiderTasks tasks,
            TaskCompletion completion,
            Dossiers dossiers,
            Forms forms,
            SignedAnswer signed,
            FirstAnswers first,
            StepDrafts drafts,
            TaskViews views,
            TaskPage page) {
        this.tasks = tasks;
        this.completion = completion;
        this.dossiers = dossiers;
        this.forms = forms;
        this.signed = signed;
        this.first = first;
        this.drafts = drafts;
        this.views = views;
        this.page = page;
    }

    @GetMapping(Routes.TASKS)
    String all(Principal who, Model model) {
        model.addAttribute("tasks", views.titles(tasks.of(who.getName())));
        return "portal/tasks";
    }

    @GetMapping(Routes.TASK)
    String show(
            @PathVariable("task") String id,
            @RequestAttribute(name = KeptEntryPage.TYPED, required = false) KeptEntry typed,
            Principal who,
            Model model,
            HttpServletResponse response) {
        return tasks.find(who.getName(), id)
                .map(task -> typed == null ? asked(task, model) : restored(task, typed, model))
                .orElseGet(() -> notOpen(who, id, model, response));
    }

    @PostMapping(Routes.TASK)
    String answer(
            @PathVariable("task") String id,
            @RequestParam MultiValueMap<String, String> post,
            Principal who,
            Model model) {
        var fields = Posted.fields(post);
        return tasks.find(who.getName(), id)
                .map(task -> answered(task, fields, who, model))
                .orElse(Routes.redirect(Routes.task(id)));
    }

    private String asked(OutsiderTask task, Model model) {
        var dossier = dossiers.get(task.number());
        return page.show(model, task, dossier, first.of(task, dossier), List.of());
    }

    private String restored(OutsiderTask task, KeptEntry typed, Model model) {
        model.addAttribute("situation", "restored");
        var fields = Posted.fields(typed.fields());
        var answers = forms.named(task.form()).parse(fields);
        var code = fields.getFirst(SignedAnswer.CODE);
        if (code != null && !code.isBlank()) {
            signed.awaited(task, dossiers.get(task.number()), code)
                    .ifPresent(field -> model.addAttribute(SignedAnswer.CODE, field));
        }
        return page.show(model, task, dossiers.get(task.number()), answers, List.of());
    }

    private String answered(OutsiderTask task, MultiValueMap<String, String> fields, Principal who, Model model) {
        var dossier = dossiers.get(task.number());
        var form = forms.named(task.form());
        var answers = form.parse(fields);
        if (fields.containsKey(TaskAutosave.KEEP) && drafts.keeps(task)) {
            return putAside(task, dossier, answers, fields, model);
        }
        if (page.reserved(task, dossier)) {
            return page.show(model, task, dossier, answers, List.of());
        }
        var agreement = page.agreement(task, dossier);
        if (agreement.isPresent() && !agreement.get().sha256().equals(fields.getFirst(READ))) {
            model.addAttribute("situation", "changed");
            return page.show(model, task, dossier, answers, List.of());
        }
        var lacking = page.lacking(task, dossier);
        if (!lacking.isEmpty() && !fields.containsKey(TOLD)) {
            model.addAttribute("lacking", lacking);
            return page.show(model, task, dossier, answers, List.of());
        }
        var errors = form.validate(answers, tasks.context(task));
        if (!errors.isEmpty()) {
            return page.show(model, task, dossier, answers, errors);
        }
        try {
            var kept = kept(form, answers, task);
            if (!SignedAnswer.signs(task, kept)) {
                completion.complete(task, kept);
            } else {
                var asked = signed.take(task, dossier, kept, fields);
                if (asked.isPresent() && tasks.find(who.getName(), task.id()).isPresent()) {
                    return page.askCode(model, task, dossier, answers, asked.get());
                }
            }
        } catch (InvalidAnswersException mistake) {
            return page.show(model, task, dossier, answers, mistake.errors());
        } catch (RefusedCompletion refused) {
            return page.show(model, task, dossier, answers, refused.mistake().errors());
        } catch (RuntimeException failure) {
            if (tasks.find(who.getName(), task.id()).isPresent()) {
                throw failure;
            }
            // Someone else did it at the same moment, or the same person by a double click: the next page says so.
        }
        return Routes.redirect(Routes.task(task.id()));
    }

    /** Nothing that someone else saved meanwhile is lost unseen: whoever writes is told, and saves again. */
    private String putAside(
            OutsiderTask task,
            Dossier dossier,
            Map<String, Object> answers,
            MultiValueMap<String, String> fields,
            Model model) {
        if (drafts.save(task.id(), answers, TaskAutosave.version(fields))) {
            return Routes.redirect(Routes.task(task.id()));
        }
        model.addAttribute("situation", "elsewhere");
        return page.show(model, task, dossier, answers, List.of());
    }

    private Map<String, Object> kept(Form form, Map<String, Object> answers, OutsiderTask task) {
        return form.cleaned(answers, tasks.context(task));
    }

    private String notOpen(Principal who, String id, Model model, HttpServletResponse response) {
        var step = tasks.done(who.getName(), id);
        if (step.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return page.noLongerOpen(model);
        }
        return page.done(model, step.get(), dossiers.get(step.get().number()));
    }
}
