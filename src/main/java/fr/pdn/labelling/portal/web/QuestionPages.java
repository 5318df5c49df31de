package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Exchange;
import fr.pdn.labelling.candidature.Exchanges;
import fr.pdn.labelling.candidature.MessageDesk;
import fr.pdn.labelling.candidature.MessageReadings;
import fr.pdn.labelling.candidature.web.AttachedFiles;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.portal.KeptEntry;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What the structure and the agents write to each other about a dossier. */
@Controller
@RequestMapping(Routes.DOSSIER + "/questions")
class QuestionPages {
    private static final String ANSWER = "answer";
    private static final String DESK = "desk";

    private final Access access;
    private final Exchanges exchanges;
    private final MessageReadings readings;
    private final MessageViews views;

    QuestionPages(Access access, Exchanges exchanges, MessageReadings readings, MessageViews views) {
        this.access = access;
        this.exchanges = exchanges;
        this.readings = readings;
        this.views = views;
    }

    @GetMapping
    String show(
            @PathVariable String number,
            @RequestAttribute(name = KeptEntryPage.TYPED, required = false) KeptEntry typed,
            Principal who,
            Model model) {
        var dossier = access.dossier(who, number);
        readings.byStructure(dossier, who.getName());
        if (typed != null) {
            model.addAttribute("situation", "restored");
            model.addAttribute(ANSWER, String.join("\n", typed.fields().getOrDefault(ANSWER, List.of())));
        }
        var chosen = typed == null
                ? Optional.<MessageDesk>empty()
                : typed.fields().getOrDefault(DESK, List.of()).stream()
                        .flatMap(desk -> MessageDesk.named(desk).stream())
                        .findFirst();
        return page(dossier, chosen, model);
    }

    @PostMapping
    String send(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(name = DESK, defaultValue = "") String posted,
            @RequestParam(name = "file", required = false) List<MultipartFile> files,
            Principal who,
            Model model) {
        var dossier = access.dossier(who, number);
        var desk = MessageDesk.named(posted).orElseGet(() -> expected(dossier));
        try {
            exchanges.write(number, desk, answer, AttachedFiles.of(files));
        } catch (InvalidAnswersException mistake) {
            model.addAttribute(ANSWER, answer);
            model.addAttribute("mistakes", mistake.errors());
            return page(dossier, Optional.of(desk), model);
        }
        return Routes.redirect(Routes.dossier(number) + "/questions?envoyee");
    }

    private String page(Dossier dossier, Optional<MessageDesk> chosen, Model model) {
        model.addAttribute("dossier", dossier);
        model.addAttribute("url", Routes.dossier(dossier.number()));
        model.addAttribute("messages", views.of(dossier));
        model.addAttribute("awaiting", new Exchange(dossier).awaitingStructure());
        model.addAttribute("desks", MessageDesk.values());
        model.addAttribute("chosen", chosen.orElseGet(() -> expected(dossier)));
        return "portal/dossier/questions";
    }

    /** Whoever waits for an answer, the Caf otherwise. */
    private static MessageDesk expected(Dossier dossier) {
        return new Exchange(dossier).awaitingStructure().stream().findFirst().orElse(MessageDesk.REVIEWERS);
    }
}
