package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.CurrentActor;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.RecordedAct;
import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.FormRenderer;
import fr.pdn.labelling.forms.Forms;
import fr.pdn.labelling.portal.Agreements;
import fr.pdn.labelling.portal.ClosedTask;
import fr.pdn.labelling.portal.OutsiderTask;
import fr.pdn.labelling.portal.OutsiderTasks;
import fr.pdn.labelling.portal.OwnDossiers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of one step: what is asked and why, what to read, the form. */
@Component
class TaskPage {
    /** Between the end of a step and what is written about it, in the same transaction. */
    private static final Duration SAME_MOMENT = Duration.ofSeconds(5);

    private static final String SENDING_PIECES = "provideComplements";

    private final Forms forms;
    private final FormRenderer renderer;
    private final Agreements agreements;
    private final OutsiderTasks tasks;
    private final OwnDossiers own;
    private final CurrentActor actor;
    private final TaskViews views;
    private final UploadRows rows;

    TaskPage(
            Forms forms,
            FormRenderer renderer,
            Agreements agreements,
            OutsiderTasks tasks,
            OwnDossiers own,
            CurrentActor actor,
            TaskViews views,
            UploadRows rows) {
        this.forms = forms;
        this.renderer = renderer;
        this.agreements = agreements;
        this.tasks = tasks;
        this.own = own;
        this.actor = actor;
        this.views = views;
        this.rows = rows;
    }

    String show(
            Model model, OutsiderTask task, Dossier dossier, Map<String, Object> answers, List<AnswerError> errors) {
        var form = forms.named(task.form());
        model.addAttribute("task", views.title(task, dossier));
        model.addAttribute("fields", renderer.render(form, answers, errors, tasks.context(task)));
        model.addAttribute("summary", renderer.summary(form, errors));
        TaskNotes.reason(task, dossier).ifPresent(note -> model.addAttribute("note", note));
        agreements.agreedIn(task, dossier).ifPresent(text -> model.addAttribute("agreement", text));
        if (task.step().equals(SENDING_PIECES)) {
            model.addAttribute("rows", rows.asked(dossier));
        }
        dossierLink(model, dossier);
        return "portal/task";
    }

    String closed(Model model, ClosedTask task, Dossier dossier) {
        model.addAttribute("task", task);
        model.addAttribute("structure", dossier.answers().structure().name());
        model.addAttribute("others", views.titles(tasks.of(actor.name())));
        doneBy(task, dossier).ifPresent(by -> model.addAttribute("by", by.equals(actor.name()) ? "" : by));
        dossierLink(model, dossier);
        return "portal/task-closed";
    }

    /** A professional follows their steps; the dossier is the structure's. */
    private void dossierLink(Model model, Dossier dossier) {
        own.filed(actor.name(), dossier.number())
                .ifPresent(mine -> model.addAttribute("dossier", Routes.dossier(dossier.number())));
    }

    /** The address that did it, read from the act written with it. */
    private static Optional<String> doneBy(ClosedTask task, Dossier dossier) {
        return dossier.acts().stream()
                .filter(act -> Duration.between(act.at(), task.endedAt()).abs().compareTo(SAME_MOMENT) <= 0)
                .map(RecordedAct::actor)
                .filter(name -> task.done() && name.contains("@"))
                .reduce((first, last) -> last);
    }
}
