package fr.pdn.labelling.presence.web;

import static java.util.stream.Collectors.partitioningBy;

import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.presence.PresenceFile;
import fr.pdn.labelling.presence.PresenceImport;
import fr.pdn.labelling.presence.PresenceLevel;
import fr.pdn.labelling.presence.PresenceLevels;
import fr.pdn.labelling.presence.RatedLabel;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The coordination's page: who is far from three hours a week, and the weeks that its own tool knows. */
@Controller
@RequestMapping("/presences")
class CoordinationPages {
    /** A telling name of each line takes forty characters: five thousand lines fit twice. */
    private static final long LARGEST = 500_000;

    private final PresenceLevels levels;
    private final PresenceImport files;

    CoordinationPages(PresenceLevels levels, PresenceImport files) {
        this.levels = levels;
        this.files = files;
    }

    @GetMapping
    ModelAndView list() {
        return page(List.of());
    }

    @PostMapping("/fichier")
    ModelAndView look(@RequestParam(required = false) MultipartFile file) throws IOException {
        try {
            if (file == null || file.isEmpty()) {
                throw InvalidAnswersException.at("/file", "Choisissez un fichier CSV, puis envoyez-le.");
            }
            if (file.getSize() > LARGEST) {
                throw InvalidAnswersException.at("/file", "Ce fichier est trop lourd\u00a0: 500\u00a0ko au plus.");
            }
            return preview(PresenceFile.text(file.getBytes()));
        } catch (InvalidAnswersException mistake) {
            var again = page(mistake.errors());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    /** What was shown is read anew: nothing is saved that is not right now. */
    @PostMapping("/enregistrement")
    ModelAndView save(@RequestParam(defaultValue = "") String content, RedirectAttributes after) {
        try {
            int saved = files.save(files.read(content));
            after.addFlashAttribute(
                    "done",
                    saved == 0
                            ? "Rien à changer\u00a0: ces semaines étaient déjà notées."
                            : saved == 1 ? "Une semaine est enregistrée." : saved + " semaines sont enregistrées.");
        } catch (InvalidAnswersException mistake) {
            var again = page(mistake.errors());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        return new ModelAndView("redirect:/presences");
    }

    private ModelAndView preview(String content) {
        var lines = files.read(content).stream().collect(partitioningBy(PresenceImport.Line::right));
        return new ModelAndView("presence/import")
                .addObject("right", lines.get(true))
                .addObject("wrong", lines.get(false))
                .addObject("csv", content);
    }

    private ModelAndView page(List<AnswerError> errors) {
        var rated =
                levels.of(levels.inForce()).stream().collect(partitioningBy(one -> one.level() == PresenceLevel.GREEN));
        return new ModelAndView("presence/coordination")
                .addObject(
                        "behind",
                        rated.get(false).stream()
                                .sorted(Comparator.comparing(RatedLabel::level).reversed())
                                .toList())
                .addObject("inOrder", rated.get(true).size())
                .addObject("errors", AnswerError.byField(errors));
    }
}
