package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Questions;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.portal.KeptEntry;
import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Questions of the Caf about a dossier, and the structure's answers. */
@Controller
@RequestMapping(Routes.DOSSIER + "/questions")
class QuestionPages {
    private static final String ANSWER = "answer";

    private final Access access;
    private final Questions questions;

    QuestionPages(Access access, Questions questions) {
        this.access = access;
        this.questions = questions;
    }

    @GetMapping
    String show(
            @PathVariable String number,
            @RequestAttribute(name = KeptEntryPage.TYPED, required = false) KeptEntry typed,
            Principal who,
            Model model) {
        if (typed != null) {
            model.addAttribute("situation", "restored");
            model.addAttribute(ANSWER, String.join("\n", typed.fields().getOrDefault(ANSWER, List.of())));
        }
        return page(access.dossier(who, number), model);
    }

    @PostMapping
    String answer(
            @PathVariable String number, @RequestParam(defaultValue = "") String answer, Principal who, Model model) {
        var dossier = access.dossier(who, number);
        if (!TrackingView.awaitsAnswer(dossier)) {
            return Routes.redirect(Routes.dossier(number) + "/questions");
        }
        try {
            questions.answer(number, answer);
        } catch (InvalidAnswersException mistake) {
            model.addAttribute(ANSWER, answer);
            model.addAttribute("mistake", mistake.errors().get(0).message());
            return page(dossier, model);
        }
        return Routes.redirect(Routes.dossier(number) + "/questions?envoyee");
    }

    private static String page(Dossier dossier, Model model) {
        model.addAttribute("dossier", dossier);
        model.addAttribute("url", Routes.dossier(dossier.number()));
        model.addAttribute("messages", TrackingView.messages(dossier));
        model.addAttribute("awaitsAnswer", TrackingView.awaitsAnswer(dossier));
        return "portal/dossier/questions";
    }
}
