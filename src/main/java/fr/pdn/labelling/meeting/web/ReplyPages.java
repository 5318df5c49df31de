package fr.pdn.labelling.meeting.web;

import fr.pdn.labelling.agenda.Occasion;
import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.label.OwnLabels;
import fr.pdn.labelling.meeting.Invitees;
import fr.pdn.labelling.meeting.MeetingReplies;
import fr.pdn.labelling.meeting.Meetings;
import fr.pdn.labelling.meeting.Reply;
import fr.pdn.labelling.portal.KeptEntry;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Viendrez-vous ? » */
@Controller
@RequestMapping("/reseau/{label:PDNP[A-Z0-9-]+}/{code:[A-Za-z0-9-]+}")
class ReplyPages {
    private final OwnLabels own;
    private final Meetings meetings;
    private final Invitees invitees;
    private final MeetingReplies replies;
    private final Clock clock;

    ReplyPages(OwnLabels own, Meetings meetings, Invitees invitees, MeetingReplies replies, Clock clock) {
        this.own = own;
        this.meetings = meetings;
        this.invitees = invitees;
        this.replies = replies;
        this.clock = clock;
    }

    record Typed(String reply, String reason) {}

    @GetMapping
    String ask(
            @PathVariable("label") String number,
            @PathVariable String code,
            @RequestAttribute(name = "typed", required = false) KeptEntry kept,
            Principal who,
            Model model) {
        var label = own(who, number);
        if (kept != null) {
            model.addAttribute("situation", "restored");
            return page(label, code, new Typed(field(kept, "reply"), field(kept, "reason")), List.of(), model);
        }
        var known = invitees.find(code, number).orElseThrow(ReplyPages::unknown);
        var reply = known.reply() == null ? "" : known.reply().name();
        return page(label, code, new Typed(reply, known.reason()), List.of(), model);
    }

    @PostMapping
    String reply(
            @PathVariable("label") String number,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String reply,
            @RequestParam(defaultValue = "") String reason,
            Principal who,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var label = own(who, number);
        invitees.find(code, number).orElseThrow(ReplyPages::unknown);
        try {
            var chosen = Stream.of(Reply.values())
                    .filter(one -> one.name().equals(reply))
                    .findFirst()
                    .orElseThrow(() -> InvalidAnswersException.at("/reply", "Choisissez une réponse."));
            replies.reply(label, code, chosen, reason);
            next.addFlashAttribute("done", "C’est noté. Vous pouvez changer d’avis jusqu’au début du regroupement.");
        } catch (InvalidAnswersException mistake) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(label, code, new Typed(reply, reason), mistake.errors(), model);
        }
        return "redirect:/reseau";
    }

    private String page(Label label, String code, Typed typed, List<AnswerError> errors, Model model) {
        var meeting = meetings.find(code).orElseThrow(ReplyPages::unknown);
        model.addAttribute("label", label);
        model.addAttribute("meeting", meeting);
        model.addAttribute("when", Occasion.of(meeting.startsAt(), meeting.endsAt()));
        model.addAttribute("open", meeting.toCome(clock));
        model.addAttribute("invitee", invitees.find(code, label.number()).orElseThrow(ReplyPages::unknown));
        model.addAttribute("typed", typed);
        model.addAttribute("replies", Reply.values());
        model.addAttribute("errors", AnswerError.byField(errors));
        return "reseau/reponse";
    }

    private Label own(Principal who, String number) {
        return own.ofProfessional(who.getName(), number).orElseThrow(ReplyPages::unknown);
    }

    private static String field(KeptEntry kept, String name) {
        return kept.fields().getOrDefault(name, List.of("")).get(0);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
