package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.AccessRequests;
import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.portal.KeptEntry;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whoever takes over a structure that nobody can invite them to asks the Caf. The answer says nothing about what exists. */
@Controller
@RequestMapping(Routes.TEAM + "/acces")
class AccessPages {
    private final AccessRequests requests;

    AccessPages(AccessRequests requests) {
        this.requests = requests;
    }

    record Typed(String number, String name, String capacity, String reason) {

        /** @param kept what was typed when the sign-in ended, or null */
        static Typed of(KeptEntry kept) {
            return kept == null
                    ? new Typed("", "", "", "")
                    : new Typed(
                            first(kept, "number"), first(kept, "name"), first(kept, "capacity"), first(kept, "reason"));
        }

        private static String first(KeptEntry kept, String field) {
            return kept.fields().getOrDefault(field, List.of("")).get(0);
        }
    }

    @GetMapping
    String ask(@RequestAttribute(name = KeptEntryPage.TYPED, required = false) KeptEntry kept, Model model) {
        if (kept != null) {
            model.addAttribute("situation", "restored");
        }
        return page(model, Typed.of(kept), List.of());
    }

    @PostMapping
    String asked(Typed typed, Principal who, Model model, HttpServletResponse response, RedirectAttributes next) {
        try {
            requests.ask(typed.number(), who.getName(), typed.name(), typed.capacity(), typed.reason());
        } catch (InvalidAnswersException mistake) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(model, typed, mistake.errors());
        }
        next.addFlashAttribute("sent", true);
        return Routes.redirect(Routes.TEAM + "/acces");
    }

    private static String page(Model model, Typed typed, List<AnswerError> errors) {
        model.addAttribute("typed", typed);
        Map<String, String> byField = errors.stream()
                .collect(Collectors.toMap(
                        error -> error.pointer().substring(1),
                        AnswerError::message,
                        (one, next) -> one,
                        LinkedHashMap::new));
        model.addAttribute("errors", byField);
        return "portal/team/access";
    }
}
