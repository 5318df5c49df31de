package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.portal.KeptEntry;
import fr.pdn.labelling.portal.OutsiderTasks;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pieces sent from a step that asks for some. */
@Controller
@RequestMapping(Routes.TASK + "/pieces")
class TaskDocumentPages {
    private final OutsiderTasks tasks;
    private final Dossiers dossiers;
    private final Uploads uploads;
    private final UploadRows rows;
    private final DocumentViews documents;

    TaskDocumentPages(
            OutsiderTasks tasks, Dossiers dossiers, Uploads uploads, UploadRows rows, DocumentViews documents) {
        this.tasks = tasks;
        this.dossiers = dossiers;
        this.uploads = uploads;
        this.rows = rows;
        this.documents = documents;
    }

    /** One comes here when a sending did not go through: too heavy, or after the sign-in had ended. */
    @GetMapping
    String step(
            @PathVariable("task") String id,
            @RequestParam(name = "lourd", required = false) String tooHeavy,
            @RequestAttribute(name = KeptEntryPage.TYPED, required = false) KeptEntry typed) {
        return Routes.redirect(Routes.task(id) + (tooHeavy != null ? "?lourd" : typed != null ? "?interrompu" : ""));
    }

    @PostMapping
    String receive(
            @PathVariable("task") String id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = "file", required = false) List<MultipartFile> files,
            Principal who,
            RedirectAttributes next) {
        var sent = dossier(id, who).flatMap(dossier -> uploads.receive(dossier.candidature(), fields, files));
        sent.ifPresent(of -> next.addFlashAttribute(SentFiles.SENT, of));
        return Routes.redirect(
                Routes.task(id) + sent.map(of -> "#" + of.kind().name()).orElse(""));
    }

    /** The same, one file at a time, from a page that stays where it is and shows the list again. */
    @PostMapping(headers = "HX-Request")
    String receiveHere(
            @PathVariable("task") String id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = "file", required = false) List<MultipartFile> files,
            Principal who,
            Model model,
            HttpServletResponse response) {
        var task = tasks.find(who.getName(), id).orElseThrow(Access::unknown);
        var dossier = dossiers.get(task.number());
        var sent = uploads.receive(dossier.candidature(), fields, files).orElseThrow(Access::unknown);
        return sent.listed(
                Routes.task(id) + "/pieces",
                rows.of(task, dossier),
                documents.room(dossier.candidature()),
                model,
                response);
    }

    private Optional<Dossier> dossier(String task, Principal who) {
        return tasks.find(who.getName(), task).map(open -> dossiers.get(open.number()));
    }
}
