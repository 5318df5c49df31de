package fr.pdn.labelling.label.web;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.configuration.OpenPath;
import fr.pdn.labelling.documents.GeneratedDocuments;
import fr.pdn.labelling.label.Labels;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
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
@RequestMapping(VerificationPage.PATH + "/{number}")
class VerificationPage {
    static final String PATH = "/verification";

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
    String show(@PathVariable String number, Model model) {
        var today = LocalDate.ofInstant(clock.instant(), Campaign.PARIS);
        model.addAttribute("number", number);
        labels.find(number).ifPresent(label -> {
            model.addAttribute("label", label);
            model.addAttribute("state", label.on(today));
        });
        return "verification/number";
    }

    @PostMapping
    String compare(@PathVariable String number, @RequestParam(required = false) MultipartFile file, Model model)
            throws IOException {
        show(number, model);
        if (file == null || file.isEmpty()) {
            model.addAttribute("mistake", "Choisissez le fichier à vérifier.");
            return "verification/number";
        }
        model.addAttribute("compared", true);
        try (var content = file.getInputStream()) {
            documents.genuine(number, content).ifPresent(found -> model.addAttribute("genuine", found));
        }
        return "verification/number";
    }
}
