package fr.pdn.labelling.label.web;

import fr.pdn.labelling.label.DirectoryEntries;
import fr.pdn.labelling.label.directory.Directory;
import fr.pdn.labelling.label.directory.DirectoryLine;
import fr.pdn.labelling.label.directory.DirectoryPlaces;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The coordination's page: where the national directory and the labels differ, and where structures are on our map. */
@Controller
@RequestMapping("/annuaire-national")
class NationalDirectoryPages {
    private static final String HERE = "redirect:/annuaire-national";
    private final Directory directory;
    private final DirectoryEntries entries;
    private final DirectoryPlaces places;

    NationalDirectoryPages(Directory directory, DirectoryEntries entries, DirectoryPlaces places) {
        this.directory = directory;
        this.entries = entries;
        this.places = places;
    }

    @GetMapping
    String differences(Model model) {
        model.addAttribute("differences", directory.differences());
        model.addAttribute("structures", structures());
        return "annuaire/ecarts";
    }

    @PostMapping("/{label}/conforme")
    String verified(@PathVariable String label, RedirectAttributes after) {
        return settled(entries.verifyAgain(label), "La fiche est notée conforme.", after);
    }

    @PostMapping("/{label}/masquee")
    String hidden(@PathVariable String label, RedirectAttributes after) {
        return settled(entries.hide(label), "La fiche est notée masquée.", after);
    }

    @GetMapping("/lieux/{siret}")
    ModelAndView place(@PathVariable String siret) {
        var structure = structure(siret);
        return page(structure, TypedPlace.of(structure.place()), new LinkedHashMap<>());
    }

    @PostMapping("/lieux/{siret}")
    ModelAndView place(
            @PathVariable String siret,
            @RequestParam(defaultValue = "") String latitude,
            @RequestParam(defaultValue = "") String longitude,
            RedirectAttributes after) {
        var structure = structure(siret);
        var typed = new TypedPlace(latitude, longitude);
        var mistakes = typed.mistakes();
        if (!mistakes.isEmpty()) {
            var again = page(structure, typed, mistakes);
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        typed.place().ifPresentOrElse(place -> places.give(siret, place), () -> places.takeAway(siret));
        after.addFlashAttribute("done", "L’emplacement est enregistré.");
        return new ModelAndView(HERE);
    }

    private static String settled(boolean done, String words, RedirectAttributes after) {
        after.addFlashAttribute(
                "done", done ? words : "Rien n’est changé : cet écart n’existe plus. La liste est à jour.");
        return HERE;
    }

    private static ModelAndView page(
            DirectoryLine structure, TypedPlace typed, LinkedHashMap<String, String> mistakes) {
        var page = new ModelAndView("annuaire/lieu", "structure", structure);
        page.addObject("typed", typed);
        page.addObject("errors", mistakes);
        return page;
    }

    /** One line of the directory for each structure. */
    private List<DirectoryLine> structures() {
        var bySiret = new LinkedHashMap<String, DirectoryLine>();
        directory.lines().forEach(line -> bySiret.putIfAbsent(line.siret(), line));
        return List.copyOf(bySiret.values());
    }

    private DirectoryLine structure(String siret) {
        return structures().stream()
                .filter(line -> line.siret().equals(siret))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
