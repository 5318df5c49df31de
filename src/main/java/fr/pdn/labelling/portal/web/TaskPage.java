package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.CurrentActor;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.PieceAnswer;
import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.FormRenderer;
import fr.pdn.labelling.forms.Forms;
import fr.pdn.labelling.portal.Agreements;
import fr.pdn.labelling.portal.DoneStep;
import fr.pdn.labelling.portal.OutsiderTask;
import fr.pdn.labelling.portal.OutsiderTasks;
import fr.pdn.labelling.portal.OwnDossiers;
import fr.pdn.labelling.portal.Signing;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of one step: what is asked and why, what to read, the form. */
@Component
class TaskPage {
    private static final String SENDING_PIECES = "provideComplements";

    private final Forms forms;
    private final FormRenderer renderer;
    private final Agreements agreements;
    private final OutsiderTasks tasks;
    private final OwnDossiers own;
    private final CurrentActor actor;
    private final Signing signing;
    private final TaskViews views;
    private final UploadRows rows;
    private final DocumentViews documents;

    TaskPage(
            Forms forms,
            FormRenderer renderer,
            Agreements agreements,
            OutsiderTasks tasks,
            OwnDossiers own,
            CurrentActor actor,
            Signing signing,
            TaskViews views,
            UploadRows rows,
            DocumentViews documents) {
        this.forms = forms;
        this.renderer = renderer;
        this.agreements = agreements;
        this.tasks = tasks;
        this.own = own;
        this.actor = actor;
        this.signing = signing;
        this.views = views;
        this.rows = rows;
        this.documents = documents;
    }

    String show(
            Model model, OutsiderTask task, Dossier dossier, Map<String, Object> answers, List<AnswerError> errors) {
        var form = forms.named(task.form());
        model.addAttribute("task", views.title(task, dossier));
        model.addAttribute("fields", renderer.render(form, answers, errors, tasks.context(task)));
        model.addAttribute("summary", renderer.summary(form, errors));
        if (signing.reserved(task, dossier, actor.name())) {
            model.addAttribute("signatories", signing.signatories(dossier));
        }
        TaskNotes.reason(task, dossier).ifPresent(note -> model.addAttribute("note", note));
        agreements.agreedIn(task, dossier).ifPresent(text -> model.addAttribute("agreement", text));
        if (task.step().equals(SENDING_PIECES)) {
            model.addAttribute("rows", rows.asked(dossier));
            model.addAttribute("absence", Routes.task(task.id()) + "/absence");
            model.addAttribute("room", documents.room(dossier.candidature()));
        }
        dossierLink(model, dossier);
        return "portal/task";
    }

    /** Names of the pieces that neither came nor were said to be impossible, when some are there; nothing for another step. */
    List<String> lacking(OutsiderTask task, Dossier dossier) {
        var answers = task.step().equals(SENDING_PIECES) ? rows.answers(dossier) : List.<PieceAnswer>of();
        return answers.stream().noneMatch(PieceAnswer::given)
                ? List.of()
                : answers.stream()
                        .filter(answer -> !answer.given())
                        .map(answer -> answer.asked().kind().label())
                        .toList();
    }

    String done(Model model, DoneStep step, Dossier dossier) {
        model.addAttribute("step", forms.named(step.form()).title());
        model.addAttribute("done", step);
        model.addAttribute("mine", step.by().equals(actor.name()));
        model.addAttribute("structure", dossier.answers().structure().name());
        dossierLink(model, dossier);
        return noLongerOpen(model);
    }

    /** Over without having been done, someone else's, or never there: nothing more is told. */
    String noLongerOpen(Model model) {
        model.addAttribute("others", views.titles(tasks.of(actor.name())));
        return "portal/task-closed";
    }

    /** A professional follows their steps; the dossier is the structure's. */
    private void dossierLink(Model model, Dossier dossier) {
        own.filed(actor.name(), dossier.number())
                .ifPresent(mine -> model.addAttribute("dossier", Routes.dossier(dossier.number())));
    }
}
