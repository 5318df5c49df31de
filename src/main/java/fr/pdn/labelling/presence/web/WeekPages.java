package fr.pdn.labelling.presence.web;

import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.portal.KeptEntry;
import fr.pdn.labelling.presence.Activity;
import fr.pdn.labelling.presence.Channel;
import fr.pdn.labelling.presence.Hours;
import fr.pdn.labelling.presence.IsoWeek;
import fr.pdn.labelling.presence.LoggedWeek;
import fr.pdn.labelling.presence.PresenceLog;
import fr.pdn.labelling.presence.Tally;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The hours of a week, or of several that were alike. */
@Controller
@RequestMapping(PresenceRoutes.WEEK)
class WeekPages {
    /** Of the button « même chose ». */
    private static final String SAME = "same";

    private final PresenceAccess access;
    private final PresenceViews views;
    private final PresenceLog log;

    WeekPages(PresenceAccess access, PresenceViews views, PresenceLog log) {
        this.access = access;
        this.views = views;
        this.log = log;
    }

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
        return page(label, week, kept == null ? known(label, week) : typed(label, week, kept), List.of(), model);
    }

    @PostMapping
    String save(
            @PathVariable("label") String number,
            @PathVariable("week") String code,
            @RequestParam MultiValueMap<String, String> fields,
            Principal who,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var label = access.own(who, number);
        var week = access.week(code);
        var typed = TypedWeek.of(fields);
        try {
            next.addFlashAttribute("done", fields.containsKey(SAME) ? repeat(label, week) : save(label, week, typed));
        } catch (InvalidAnswersException mistake) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(label, week, typed, mistake.errors(), model);
        }
        return PresenceRoutes.TO_LOG;
    }

    private String repeat(Label label, IsoWeek week) {
        log.repeat(label, week);
        return "C’est noté\u00a0: "
                + Hours.text(log.find(label, week).orElseThrow().minutes()) + " pour la semaine " + week.days() + ".";
    }

    private String save(Label label, IsoWeek week, TypedWeek typed) {
        if (typed.empty()) {
            throw InvalidAnswersException.at(
                    "/" + Channel.FACEBOOK,
                    "Indiquez vos heures dans un champ au moins\u00a0; si vous n’en avez pas fait, écrivez 0.");
        }
        var activity = typed.activity();
        var weeks = typed.weeks(week);
        log.log(label, weeks, activity);
        return "C’est noté\u00a0: " + Hours.text(activity.total()) + " pour "
                + (weeks.size() == 1 ? "la semaine " + week.days() : "chacune des %d semaines".formatted(weeks.size()))
                + ".";
    }

    private TypedWeek known(Label label, IsoWeek week) {
        return TypedWeek.of(log.find(label, week).map(LoggedWeek::activity).orElse(Activity.NONE));
    }

    /** Whoever pressed « même chose » once the sign-in had ended finds that same in the fields. */
    private TypedWeek typed(Label label, IsoWeek week, KeptEntry kept) {
        return kept.fields().containsKey(SAME)
                ? TypedWeek.of(log.before(label, week).map(LoggedWeek::activity).orElse(Activity.NONE))
                : TypedWeek.of(kept.fields());
    }

    private String page(Label label, IsoWeek week, TypedWeek typed, List<AnswerError> errors, Model model) {
        model.addAttribute("label", label);
        model.addAttribute("week", week);
        model.addAttribute("running", week.equals(log.now()));
        model.addAttribute("typed", typed);
        model.addAttribute("channels", Channel.values());
        model.addAttribute("tallies", Tally.values());
        model.addAttribute("same", views.same(label, week).orElse(null));
        model.addAttribute(
                "alike",
                log.missing(label).stream()
                        .filter(missing -> !missing.equals(week) && missing.isBefore(log.now()))
                        .limit(26)
                        .toList());
        model.addAttribute("errors", AnswerError.byField(errors));
        return "presence/week";
    }
}
