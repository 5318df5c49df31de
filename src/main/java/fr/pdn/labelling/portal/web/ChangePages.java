package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.change.Change;
import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.portal.KeptEntry;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a structure announces about a filed dossier, each from its own form. */
@Controller
@RequestMapping(Routes.CHANGE)
class ChangePages {
    private final Access access;
    private final List<Change> changes;
    private final ChangePage page;

    ChangePages(Access access, List<Change> changes, ChangePage page) {
        this.access = access;
        this.changes = changes;
        this.page = page;
    }

    @GetMapping
    String show(
            @PathVariable String number,
            @PathVariable("change") String path,
            @RequestAttribute(name = KeptEntryPage.TYPED, required = false) KeptEntry typed,
            Principal who,
            Model model) {
        var dossier = access.dossier(who, number);
        var change = at(path);
        if (typed == null) {
            return page.show(model, dossier, change, page.before(dossier, change), List.of());
        }
        model.addAttribute("situation", "restored");
        return page.show(model, dossier, change, change.form().parse(Posted.fields(typed.fields())), List.of());
    }

    @PostMapping
    String announce(
            @PathVariable String number,
            @PathVariable("change") String path,
            @RequestParam MultiValueMap<String, String> post,
            Principal who,
            Model model,
            HttpServletResponse response) {
        var dossier = access.dossier(who, number);
        var change = at(path);
        var answers = change.form().parse(Posted.fields(post));
        var errors = errors(dossier, change, answers);
        if (errors.isEmpty()) {
            return Routes.redirect(ChangePath.at(path).of(number) + "?fait");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page.show(model, access.dossier(who, number), change, answers, errors);
    }

    private static List<AnswerError> errors(Dossier dossier, Change change, Map<String, Object> answers) {
        var context = change.context(dossier);
        var errors = change.form().validate(answers, context);
        if (!errors.isEmpty()) {
            return errors;
        }
        try {
            change.announce(dossier.number(), change.form().cleaned(answers, context));
            return List.of();
        } catch (InvalidAnswersException mistake) {
            return mistake.errors();
        }
    }

    private Change at(String path) {
        return changes.stream()
                .filter(change -> change.announcement() == ChangePath.at(path).announcement())
                .findFirst()
                .orElseThrow();
    }
}
