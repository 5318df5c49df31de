package fr.pdn.labelling.presence.web;

import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.label.OwnLabels;
import fr.pdn.labelling.presence.Acknowledgements;
import fr.pdn.labelling.presence.PresenceLevels;
import fr.pdn.labelling.presence.Quarter;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is to be logged, what is logged, and the quarters that an employer acknowledges. */
@Controller
class PresencePages {
    private final OwnLabels own;
    private final PresenceAccess access;
    private final PresenceViews views;
    private final PresenceLevels levels;
    private final Acknowledgements acknowledgements;

    PresencePages(
            OwnLabels own,
            PresenceAccess access,
            PresenceViews views,
            PresenceLevels levels,
            Acknowledgements acknowledgements) {
        this.own = own;
        this.access = access;
        this.views = views;
        this.levels = levels;
        this.acknowledgements = acknowledgements;
    }

    @GetMapping(PresenceRoutes.LOG)
    String log(Principal who, Model model) {
        var mine = own.ofProfessional(who.getName());
        model.addAttribute("mine", mine.stream().map(views::own).toList());
        model.addAttribute(
                "others",
                levels.of(own.ofStructure(who.getName()).stream()
                        .filter(label -> !mine.contains(label))
                        .toList()));
        return "presence/log";
    }

    @GetMapping(PresenceRoutes.LABEL)
    String label(@PathVariable String label, Principal who, Model model) {
        var seen = access.seen(who, label);
        model.addAttribute("rated", levels.of(seen));
        model.addAttribute("quarters", views.quarters(seen));
        model.addAttribute(
                "mayAcknowledge",
                own.ofStructure(who.getName(), label).isPresent()
                        && own.ofProfessional(who.getName(), label).isEmpty());
        return "presence/label";
    }

    @PostMapping(PresenceRoutes.LABEL)
    String acknowledge(
            @PathVariable String label,
            @RequestParam(defaultValue = "") String quarter,
            Principal who,
            RedirectAttributes next) {
        var seen = access.ofStructure(who, label);
        try {
            var acknowledged = Quarter.parse(quarter)
                    .orElseThrow(() -> InvalidAnswersException.at("/quarter", "Choisissez un trimestre."));
            acknowledgements.acknowledge(seen, acknowledged);
            next.addFlashAttribute("done", "Le " + acknowledged.label() + " est validé.");
        } catch (InvalidAnswersException mistake) {
            next.addFlashAttribute("refusal", mistake.errors().get(0).message());
        }
        return PresenceRoutes.TO_LOG + "/" + label;
    }
}
