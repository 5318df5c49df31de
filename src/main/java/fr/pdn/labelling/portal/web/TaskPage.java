package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.CurrentActor;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.PieceAnswer;
import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.FormRenderer;
import fr.pdn.labelling.forms.Forms;
import fr.pdn.labelling.portal.DoneStep;
import fr.pdn.labelling.portal.OutsiderTask;
import fr.pdn.labelling.portal.OutsiderTasks;
import fr.pdn.labelling.portal.OwnDossiers;
import fr.pdn.labelling.portal.StepDrafts;
import fr.pdn.labelling.signature.Agreement;
import fr.pdn.labelling.signature.Agreements;
import fr.pdn.labelling.signature.Party;
import fr.pdn.labelling.signature.Signatories;
import fr.pdn.labelling.signature.SigningStep;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    private final StepDrafts drafts;
    private final OwnDossiers own;
    private final CurrentActor actor;
    private final Signatories signatories;
    private final SignedAnswer signed;
    private final TaskViews views;
    private final UploadRows rows;
    private final DocumentViews documents;

    TaskPage(
            Forms forms,
            FormRenderer renderer,
            Agreements agreements,
            OutsiderTasks tasks,
            StepDrafts drafts,
            OwnDossiers own,
            CurrentActor actor,
            Signatories signatories,
            SignedAnswer signed,
            TaskViews views,
            UploadRows rows,
            DocumentViews documents) {
        this.forms = forms;
        this.renderer = renderer;
        this.agreements = agreements;
        this.tasks = tasks;
        this.drafts = drafts;
        this.own = own;
        this.actor = actor;
        this.signatories = signatories;
        this.signed = signed;
        this.views = views;
        this.rows = rows;
        this.documents = documents;
    }

    String show(
            Model model, OutsiderTask task, Dossier dossier, Map<String, Object> answers, List<AnswerError> errors) {
        var form = forms.named(task.form());
        model.addAttribute("task", views.title(task, dossier));
        model.addAttribute("fields", renderer.render(form, answers, errors, tasks.context(task)));
        model.addAttribute("summary", renderer.summary(form, errors, CodeView.POINTER));
        if (reserved(task, dossier)) {
            model.addAttribute("signatories", signatories.of(dossier));
            model.addAttribute("named", Signatories.named(dossier).orElse(null));
        }
        model.addAttribute("mayName", mayName(task, dossier));
        model.addAttribute("keeps", drafts.keeps(task));
        if (drafts.keeps(task)) {
            drafts.find(task.id()).ifPresent(draft -> model.addAttribute("draft", draft));
        }
        TaskNotes.reason(task, dossier).ifPresent(note -> model.addAttribute("note", note));
        agreement(task, dossier).ifPresent(text -> {
            model.addAttribute("agreement", text);
            if (!model.containsAttribute(SignedAnswer.CODE)) {
                signed.awaited(task, dossier, "").ifPresent(code -> model.addAttribute(SignedAnswer.CODE, code));
            }
        });
        var sent = rows.of(task, dossier);
        if (!sent.isEmpty()) {
            model.addAttribute("rows", sent);
            model.addAttribute("room", documents.room(dossier.candidature()));
        }
        if (task.step().equals(SENDING_PIECES)) {
            model.addAttribute("absence", Routes.task(task.id()) + "/absence");
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

    /** The page as it was filled in, with the field for the code. */
    String askCode(Model model, OutsiderTask task, Dossier dossier, Map<String, Object> answers, CodeView code) {
        model.addAttribute(SignedAnswer.CODE, code);
        var mistakes = code.mistake().isEmpty()
                ? List.<AnswerError>of()
                : List.of(new AnswerError(CodeView.POINTER, code.mistake()));
        return show(model, task, dossier, answers, mistakes);
    }

    /** The text that a step asks to sign. */
    Optional<Agreement> agreement(OutsiderTask task, Dossier dossier) {
        return SigningStep.of(task.step()).flatMap(step -> agreements.of(step.kind(), dossier, task.professional()));
    }

    /** Asked of the structure, and not for whoever fills it in to sign. */
    boolean reserved(OutsiderTask task, Dossier dossier) {
        return ofStructure(task) && !signatories.of(dossier).contains(address());
    }

    /** Whether this address may name another signatory for the structure. */
    private boolean mayName(OutsiderTask task, Dossier dossier) {
        return ofStructure(task) && signatories.representatives(dossier).contains(address());
    }

    private static boolean ofStructure(OutsiderTask task) {
        return SigningStep.of(task.step())
                .filter(step -> step.party() == Party.STRUCTURE)
                .isPresent();
    }

    private String address() {
        return actor.name().toLowerCase(Locale.ROOT);
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
