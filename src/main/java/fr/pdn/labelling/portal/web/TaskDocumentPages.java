package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.portal.OutsiderTasks;
import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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

    TaskDocumentPages(OutsiderTasks tasks, Dossiers dossiers, Uploads uploads) {
        this.tasks = tasks;
        this.dossiers = dossiers;
        this.uploads = uploads;
    }

    @GetMapping
    String step(@PathVariable("task") String id, @RequestParam(name = "lourd", required = false) String tooHeavy) {
        return Routes.redirect(Routes.task(id) + (tooHeavy == null ? "" : "?lourd"));
    }

    @PostMapping
    String receive(
            @PathVariable("task") String id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = "file", required = false) List<MultipartFile> files,
            Principal who,
            RedirectAttributes next) {
        var kind = tasks.find(who.getName(), id)
                .map(task -> dossiers.get(task.number()).candidature())
                .flatMap(candidature -> uploads.receive(candidature, fields, files == null ? List.of() : files, next));
        return Routes.redirect(Routes.task(id) + kind.map(k -> "#" + k.name()).orElse(""));
    }
}
