package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.entry.EntryOpening;
import fr.pdn.labelling.entry.questionnaire.Questionnaires;
import fr.pdn.labelling.forms.InvalidAnswersException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An export of the Caf's questionnaire: sent, looked through, entered. */
@Controller
@RequestMapping("/saisies/questionnaire")
class QuestionnairePages {
    private static final String KEPT = "/{id:[0-9a-f]{8}-[0-9a-f-]{27}}";

    private final Questionnaires questionnaires;
    private final EntryOpening opening;

    QuestionnairePages(Questionnaires questionnaires, EntryOpening opening) {
        this.questionnaires = questionnaires;
        this.opening = opening;
    }

    @GetMapping
    String choose(Model model) {
        return page(model, "", Map.of());
    }

    @PostMapping
    String receive(
            @RequestParam(defaultValue = "") String campaign,
            @RequestParam(required = false) MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        try {
            if (file == null || file.isEmpty()) {
                throw InvalidAnswersException.at("/file", "Choisissez le fichier CSV de l’export.");
            }
            var name = Objects.toString(file.getOriginalFilename(), "");
            return Routes.redirect("/saisies/questionnaire/" + questionnaires.receive(campaign, name, file.getBytes()));
        } catch (InvalidAnswersException mistake) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            var error = mistake.errors().get(0);
            return page(model, campaign, Map.of(error.pointer().substring(1), error.message()));
        }
    }

    @GetMapping(KEPT)
    String preview(@PathVariable UUID id, Model model, HttpServletResponse response) {
        var preview = questionnaires.preview(id);
        if (preview.isEmpty()) {
            response.setStatus(HttpStatus.GONE.value());
            return page(model, "", Map.of("file", "Ce fichier n’est plus gardé\u00a0: choisissez-le de nouveau."));
        }
        model.addAttribute("preview", preview.get());
        return "saisies/apercu";
    }

    @PostMapping(KEPT)
    String enter(
            @PathVariable UUID id,
            @RequestParam(name = "ligne", required = false) Set<Integer> lines,
            RedirectAttributes next) {
        if (questionnaires.preview(id).isEmpty()) {
            return Routes.redirect("/saisies/questionnaire/" + id);
        }
        if (lines == null || lines.isEmpty()) {
            next.addFlashAttribute("nothing", true);
            return Routes.redirect("/saisies/questionnaire/" + id);
        }
        int entered = questionnaires.enter(id, lines);
        next.addFlashAttribute(
                "done",
                entered + (entered > 1 ? " candidatures saisies." : " candidature saisie.")
                        + " Relisez, complétez, puis envoyez pour confirmation.");
        return Routes.redirect(WritingDesk.AGENT.drafts());
    }

    private String page(Model model, String campaign, Map<String, String> errors) {
        model.addAttribute("calls", opening.calls());
        model.addAttribute("campaign", campaign);
        model.addAttribute("errors", errors);
        return "saisies/questionnaire";
    }
}
