package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.documents.DocumentKind;
import fr.pdn.labelling.eligibility.Complements;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.portal.KeptEntry;
import fr.pdn.labelling.portal.OutsiderTask;
import fr.pdn.labelling.portal.OutsiderTasks;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** « Je ne peux pas fournir cette pièce », said of a piece that is asked for. */
@Controller
@RequestMapping(Routes.TASK + "/absence")
class AbsentPiecePages {
    private final OutsiderTasks tasks;
    private final Dossiers dossiers;
    private final Complements complements;
    private final TaskPage page;

    AbsentPiecePages(OutsiderTasks tasks, Dossiers dossiers, Complements complements, TaskPage page) {
        this.tasks = tasks;
        this.dossiers = dossiers;
        this.complements = complements;
        this.page = page;
    }

    /**
     * What was said of a piece and is not kept yet.
     *
     * @param mistake what is wrong with it, or null
     */
    record Absent(String kind, String reason, String mistake) {}

    /** One comes here when the sign-in had ended meanwhile. */
    @GetMapping
    String restored(
            @PathVariable("task") String id,
            @RequestAttribute(name = KeptEntryPage.TYPED, required = false) KeptEntry typed,
            Principal who,
            Model model) {
        var task = tasks.find(who.getName(), id);
        if (task.isEmpty() || typed == null) {
            return Routes.redirect(Routes.task(id));
        }
        model.addAttribute("situation", "restored");
        return again(task.get(), new Absent(first(typed, "kind"), first(typed, "reason"), null), model);
    }

    @PostMapping
    String say(
            @PathVariable("task") String id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String reason,
            Principal who,
            Model model) {
        var task = tasks.find(who.getName(), id);
        var piece = DocumentKind.piece(kind);
        if (task.isEmpty() || piece.isEmpty()) {
            return Routes.redirect(Routes.task(id));
        }
        try {
            complements.unable(task.get().number(), piece.get(), reason);
        } catch (InvalidAnswersException mistake) {
            return again(task.get(), new Absent(kind, reason, mistake.getMessage()), model);
        }
        return Routes.redirect(Routes.task(id) + "#" + kind);
    }

    private String again(OutsiderTask task, Absent absent, Model model) {
        model.addAttribute("absent", absent);
        return page.show(model, task, dossiers.get(task.number()), Map.of(), List.of());
    }

    private static String first(KeptEntry typed, String field) {
        return String.join("\n", typed.fields().getOrDefault(field, List.of()));
    }
}
