package fr.pdn.labelling.register.web;

import fr.pdn.labelling.candidature.MessageDesk;
import fr.pdn.labelling.candidature.Questions;
import fr.pdn.labelling.candidature.web.AttachedFiles;
import fr.pdn.labelling.documents.DocumentStore;
import fr.pdn.labelling.documents.DocumentWithheldException;
import fr.pdn.labelling.documents.GeneratedDocuments;
import fr.pdn.labelling.documents.web.DocumentAnswer;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.register.DossierReading;
import fr.pdn.labelling.register.DossierSheets;
import fr.pdn.labelling.register.ExchangeLines;
import fr.pdn.labelling.register.Reader;
import fr.pdn.labelling.register.SeenDossier;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The agents' page of a dossier: everything in one place. */
@Controller
@RequestMapping("/dossiers/{number}")
class AgentDossierPages {
    private final DossierReading reading;
    private final DossierSheets sheets;
    private final DocumentStore documents;
    private final GeneratedDocuments letters;
    private final Questions questions;
    private final ExchangeLines exchange;

    AgentDossierPages(
            DossierReading reading,
            DossierSheets sheets,
            DocumentStore documents,
            GeneratedDocuments letters,
            Questions questions,
            ExchangeLines exchange) {
        this.reading = reading;
        this.sheets = sheets;
        this.documents = documents;
        this.letters = letters;
        this.questions = questions;
        this.exchange = exchange;
    }

    @GetMapping
    ModelAndView show(@PathVariable String number, Authentication agent) {
        var seen = open(number, agent);
        exchange.read(seen);
        return page(seen);
    }

    @GetMapping("/documents/{document}")
    ResponseEntity<Resource> document(@PathVariable String number, @PathVariable UUID document, Authentication agent) {
        var seen = open(number, agent);
        try {
            return documents
                    .open(seen.dossier().candidature().id(), document)
                    .map(DocumentAnswer::show)
                    .orElseThrow(NotHere::new);
        } catch (DocumentWithheldException withheld) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, null, withheld);
        }
    }

    @GetMapping("/courriers/{letter}")
    ResponseEntity<Resource> letter(@PathVariable String number, @PathVariable UUID letter, Authentication agent) {
        var candidature = open(number, agent).dossier().candidature().id();
        var found = letters.find(candidature, letter).orElseThrow(NotHere::new);
        return found.made()
                ? DocumentAnswer.show(letters.open(candidature, letter).orElseThrow())
                : DocumentAnswer.awaited("/dossiers/" + number);
    }

    /** Makes again a document that could not be made. */
    @PostMapping("/courriers/{letter}/reprise")
    String again(
            @PathVariable String number, @PathVariable UUID letter, Authentication agent, RedirectAttributes after) {
        var seen = open(number, agent);
        if (!seen.sight().mayResend()) {
            throw new AccessDeniedException("making again is for reviewers, the coordination and administrators");
        }
        if (letters.again(seen.dossier().candidature().id(), letter)) {
            after.addFlashAttribute("done", "Le document est de nouveau en préparation.");
        }
        return "redirect:/dossiers/{number}";
    }

    @PostMapping("/questions")
    ModelAndView ask(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(name = "file", required = false) List<MultipartFile> files,
            Authentication agent,
            RedirectAttributes after) {
        var seen = open(number, agent);
        if (!seen.sight().mayAsk()) {
            throw new AccessDeniedException("asking is for reviewers and the coordination");
        }
        try {
            questions.ask(number, desk(seen), question, AttachedFiles.of(files));
        } catch (InvalidAnswersException mistake) {
            var again = page(seen).addObject("question", question).addObject("mistakes", mistake.errors());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        after.addFlashAttribute("done", "Votre question part par courriel vers la structure.");
        return new ModelAndView("redirect:/dossiers/{number}");
    }

    /** Too heavy, a question comes back to where it was written. */
    @GetMapping("/questions")
    String questions(@PathVariable String number, @RequestParam(name = "lourd", required = false) String tooHeavy) {
        return "redirect:/dossiers/{number}" + (tooHeavy == null ? "" : "?lourd") + "#questions";
    }

    /** In whose name one asks. */
    private static MessageDesk desk(SeenDossier seen) {
        return seen.reader().isIn(MessageDesk.REVIEWERS.group()) ? MessageDesk.REVIEWERS : MessageDesk.COORDINATION;
    }

    private ModelAndView page(SeenDossier seen) {
        return new ModelAndView("register/dossier", "sheet", sheets.of(seen))
                .addObject("dossier", seen.dossier())
                .addObject("exchange", exchange.of(seen))
                .addObject("letters", letters.of(seen.dossier().candidature().id()));
    }

    private SeenDossier open(String number, Authentication agent) {
        return reading.open(number, Reader.of(agent)).orElseThrow(NotHere::new);
    }
}
