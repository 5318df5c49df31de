package fr.pdn.labelling.presence.web;

import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.portal.KeptEntry;
import fr.pdn.labelling.presence.Absence;
import fr.pdn.labelling.presence.IsoWeek;
import fr.pdn.labelling.presence.LoggedWeek;
import fr.pdn.labelling.presence.PresenceLog;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Je n’étais pas en service » : why, in one word, and until when. */
@Controller
@RequestMapping(PresenceRoutes.ABSENCE)
class AbsencePages {
    private static final int WEEKS_OFFERED = 30;
    private final PresenceAccess access;
    private final PresenceLog log;

    AbsencePages(PresenceAccess access, PresenceLog log) {
        this.access = access;
        this.log = log;
    }

    record Typed(String kind, String until) {}

    @GetMapping
    String ask(
            @PathVariable("label") String number,
            @PathVariable("week") String code,
            @RequestAttribute(name = "typed", required = false) KeptEntry kept,
            Principal who,
            Model model) {
        var label = access.own(who, number);
        var week = access.week(code);
        if (kept != null) {
            model.addAttribute("situation", "restored");
        }
        var typed = kept == null ? known(label, week) : new Typed(field(kept, "kind"), field(kept, "until"));
        return page(label, week, typed, List.of(), model);
    }

    @PostMapping
    String save(
            @PathVariable("label") String number,
            @PathVariable("week") String code,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String until,
            Principal who,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var label = access.own(who, number);
        var week = access.week(code);
        try {
            var absence = Absence.declared().stream()
                    .filter(one -> one.name().equals(kind))
                    .findFirst()
                    .orElseThrow(() -> InvalidAnswersException.at("/kind", "Choisissez une raison dans la liste."));
            var last = IsoWeek.parse(until)
                    .orElseThrow(
                            () -> InvalidAnswersException.at("/until", "Choisissez la dernière semaine d’absence."));
            log.absent(label, week, last, absence);
            next.addFlashAttribute(
                    "done",
                    "C’est noté\u00a0: %s, ".formatted(absence.label().toLowerCase())
                            + (last.equals(week) ? "la semaine " + week.days() : "jusqu’à la semaine " + last.days())
                            + ".");
        } catch (InvalidAnswersException mistake) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(label, week, new Typed(kind, until), mistake.errors(), model);
        }
        return PresenceRoutes.TO_LOG;
    }

    private Typed known(Label label, IsoWeek week) {
        var kind = log.find(label, week)
                .filter(LoggedWeek::neutral)
                .map(logged -> logged.absence().name())
                .orElse("");
        return new Typed(kind, week.code());
    }

    private static String field(KeptEntry kept, String name) {
        return kept.fields().getOrDefault(name, List.of("")).get(0);
    }

    private static String page(Label label, IsoWeek week, Typed typed, List<AnswerError> errors, Model model) {
        model.addAttribute("label", label);
        model.addAttribute("week", week);
        model.addAttribute("typed", typed);
        model.addAttribute("kinds", Absence.declared());
        model.addAttribute(
                "weeks",
                Stream.iterate(week, one -> one.plus(1)).limit(WEEKS_OFFERED).toList());
        model.addAttribute("errors", AnswerError.byField(errors));
        return "presence/absence";
    }
}
