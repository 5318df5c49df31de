package fr.pdn.labelling.label.web;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.configuration.OpenPath;
import fr.pdn.labelling.documents.GeneratedDocuments;
import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.label.Labels;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Is this label in force, is this file the one that was written? For everyone; of a dossier it tells nothing more. */
@Controller
@RequestMapping(VerificationPage.PATH)
class VerificationPage {
    static final String PATH = "/verification";
    private static final String VIEW = "verification/number";

    private final Labels labels;
    private final GeneratedDocuments documents;
    private final Clock clock;

    VerificationPage(Labels labels, GeneratedDocuments documents, Clock clock) {
        this.labels = labels;
        this.documents = documents;
        this.clock = clock;
    }

    @Bean
    static OpenPath verificationPath() {
        return new OpenPath(PATH + "/*");
    }

    @GetMapping
    String ask(@RequestParam(required = false) String numero, Model model) {
        var number = Objects.toString(numero, "").replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (number.matches("[A-Z0-9-]{1,40}")) {
            return "redirect:" + PATH + "/" + number;
        }
        model.addAttribute("typed", Objects.toString(numero, ""));
        if (numero != null) {
            model.addAttribute(
                    "mistake",
                    number.isEmpty()
                            ? "Indiquez le numéro à vérifier."
                            : "Vérifiez ce numéro\u00a0: il ne contient que des lettres, des chiffres et des tirets.");
        }
        return "verification/form";
    }

    @GetMapping("/{number}")
    String show(@PathVariable String number, @RequestParam(required = false) String lourd, Model model) {
        model.addAttribute("number", number);
        labels.find(number).ifPresent(label -> describe(label, model));
        if (lourd != null) {
            model.addAttribute(
                    "mistake", "Ce fichier est trop lourd pour être un document de la Caf\u00a0: 10\u00a0Mo au plus.");
        }
        return VIEW;
    }

    @PostMapping("/{number}")
    String compare(@PathVariable String number, @RequestParam(required = false) MultipartFile file, Model model)
            throws IOException {
        show(number, null, model);
        if (file == null || file.isEmpty()) {
            var chosen = file != null
                    && !Objects.toString(file.getOriginalFilename(), "").isEmpty();
            model.addAttribute("mistake", chosen ? "Ce fichier est vide." : "Choisissez le fichier à vérifier.");
            return VIEW;
        }
        model.addAttribute("compared", true);
        try (var content = file.getInputStream()) {
            documents.genuine(number, content).ifPresent(found -> model.addAttribute("genuine", found));
        }
        return VIEW;
    }

    private void describe(Label label, Model model) {
        var today = LocalDate.ofInstant(clock.instant(), Campaign.PARIS);
        model.addAttribute("label", label);
        model.addAttribute("state", label.on(today));
        model.addAttribute("since", label.since(today));
    }
}
