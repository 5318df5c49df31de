package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.AttachedFile;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.engine.RefusedCompletion;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.portal.KeptEntry;
import fr.pdn.labelling.portal.OutsiderTask;
import fr.pdn.labelling.portal.OutsiderTasks;
import fr.pdn.labelling.portal.TaskCompletion;
import fr.pdn.labelling.signature.SignatureRequest;
import fr.pdn.labelling.signature.Signing;
import fr.pdn.labelling.signature.SigningOnPaper;
import fr.pdn.labelling.signature.SigningStep;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where a signatory prints the text, signs it by hand and sends it back. */
@Controller
@RequestMapping(Routes.TASK + "/papier")
class PaperPages {
    private final OutsiderTasks tasks;
    private final Dossiers dossiers;
    private final Signing signing;
    private final SigningOnPaper paper;
    private final TaskCompletion completion;
    private final PrintedTexts texts;
    private final TaskViews views;

    PaperPages(
            OutsiderTasks tasks,
            Dossiers dossiers,
            Signing signing,
            SigningOnPaper paper,
            TaskCompletion completion,
            PrintedTexts texts,
            TaskViews views) {
        this.tasks = tasks;
        this.dossiers = dossiers;
        this.signing = signing;
        this.paper = paper;
        this.completion = completion;
        this.texts = texts;
        this.views = views;
    }

    /** What someone may sign by hand now. */
    private record WritingDesk(OutsiderTask task, Dossier dossier, SigningStep step, SignatureRequest request) {}

    @GetMapping
    String show(@PathVariable("task") String id, Principal who, Model model) {
        return page(desk(id, who), List.of(), model);
    }

    /** The text as it was printed for signature. */
    @GetMapping("/texte")
    ResponseEntity<Resource> text(@PathVariable("task") String id, Principal who) {
        return texts.show(desk(id, who).request().agreement(), url(id));
    }

    /** One comes here when a sending did not go through: too heavy, or after the sign-in had ended. */
    @GetMapping("/fichiers")
    String files(
            @PathVariable("task") String id,
            @RequestParam(name = "lourd", required = false) String tooHeavy,
            @RequestAttribute(name = KeptEntryPage.TYPED, required = false) KeptEntry typed) {
        return Routes.redirect(url(id) + (tooHeavy != null ? "?lourd" : typed != null ? "?interrompu" : ""));
    }

    @PostMapping("/fichiers")
    String receive(
            @PathVariable("task") String id,
            @RequestParam(name = "file", required = false) List<MultipartFile> files,
            Principal who,
            Model model,
            HttpServletResponse response) {
        var desk = desk(id, who);
        var refusals = new ArrayList<String>();
        var chosen = files == null
                ? List.<MultipartFile>of()
                : files.stream().filter(file -> !name(file).isEmpty()).toList();
        chosen.forEach(file -> {
            try {
                paper.add(desk.request(), new AttachedFile(name(file), file, file.getSize()));
            } catch (InvalidAnswersException refused) {
                refusals.add("«\u00a0" + name(file) + "\u00a0»\u00a0: " + refused.getMessage());
            }
        });
        if (chosen.isEmpty()) {
            refusals.add("Choisissez un fichier, puis envoyez-le.");
        }
        return refusals.isEmpty() ? Routes.redirect(url(id)) : refused(desk, refusals, model, response);
    }

    @PostMapping
    String send(
            @PathVariable("task") String id,
            @RequestParam(name = "_remove", required = false) UUID removed,
            Principal who,
            Model model,
            HttpServletResponse response) {
        var open = find(id, who);
        if (open.isEmpty()) {
            return Routes.redirect(Routes.task(id));
        }
        var desk = open.get();
        if (removed != null) {
            paper.remove(desk.request(), removed);
            return Routes.redirect(url(id));
        }
        try {
            completion.signOnPaper(desk.task(), desk.step(), desk.request());
        } catch (InvalidAnswersException mistake) {
            return refused(desk, List.of(mistake.getMessage()), model, response);
        } catch (RefusedCompletion mistake) {
            return refused(desk, List.of(mistake.mistake().getMessage()), model, response);
        } catch (RuntimeException failure) {
            if (tasks.find(who.getName(), id).isPresent()) {
                throw failure;
            }
            // Someone else did it at the same moment, or the same person by a double click: the next page says so.
        }
        return Routes.redirect(Routes.task(id));
    }

    private String refused(WritingDesk desk, List<String> refusals, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(desk, refusals, model);
    }

    private String page(WritingDesk desk, List<String> refusals, Model model) {
        model.addAttribute("task", views.title(desk.task(), desk.dossier()));
        model.addAttribute("agreement", desk.request().agreement());
        model.addAttribute("url", url(desk.task().id()));
        model.addAttribute("printable", texts.of(desk.request().agreement()).isPresent());
        model.addAttribute("refusals", refusals);
        paper.open(desk.request()).filter(scan -> !scan.files().isEmpty()).ifPresent(scan -> {
            model.addAttribute("scan", scan);
            model.addAttribute("lacking", scan.lacksPages() ? SigningOnPaper.words(scan.missing()) : "");
        });
        return "portal/paper";
    }

    private WritingDesk desk(String id, Principal who) {
        return find(id, who).orElseThrow(Access::unknown);
    }

    private Optional<WritingDesk> find(String id, Principal who) {
        return tasks.find(who.getName(), id)
                .flatMap(task -> SigningStep.of(task.step()).flatMap(step -> {
                    var dossier = dossiers.get(task.number());
                    return signing.request(step, dossier, task.professional(), who.getName())
                            .map(request -> new WritingDesk(task, dossier, step, request));
                }));
    }

    private static String name(MultipartFile file) {
        return Objects.toString(file.getOriginalFilename(), "");
    }

    private static String url(String task) {
        return Routes.task(task) + "/papier";
    }
}
