package fr.pdn.labelling.meeting.web;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.partitioningBy;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.meeting.Invitees;
import fr.pdn.labelling.meeting.Meeting;
import fr.pdn.labelling.meeting.MeetingPlanning;
import fr.pdn.labelling.meeting.Meetings;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The coordination's list of the meetings of the network, and a new one. */
@Controller
@RequestMapping("/rencontres")
class MeetingListPages {
    private final Meetings meetings;
    private final Invitees invitees;
    private final MeetingPlanning planning;
    private final Clock clock;

    MeetingListPages(Meetings meetings, Invitees invitees, MeetingPlanning planning, Clock clock) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.planning = planning;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list() {
        var year = Year.from(clock.instant().atZone(Campaign.PARIS));
        return page(TypedMeeting.proposed(meetings.freeCode(year)), List.of());
    }

    @PostMapping
    ModelAndView plan(TypedMeeting typed, RedirectAttributes after) {
        try {
            planning.plan(typed.strippedCode(), typed.strippedSubject(), typed.when());
        } catch (InvalidAnswersException mistake) {
            var again = page(typed, mistake.errors());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        after.addFlashAttribute("done", "Le regroupement est créé. Les invitations partent.");
        after.addAttribute("code", typed.strippedCode());
        return new ModelAndView("redirect:/rencontres/{code}");
    }

    private ModelAndView page(TypedMeeting typed, List<AnswerError> errors) {
        var now = clock.instant();
        var past = meetings.all().stream()
                .collect(partitioningBy(meeting -> meeting.endsAt().isBefore(now)));
        return new ModelAndView("rencontres/liste")
                .addObject(
                        "coming",
                        rows(past.get(false).stream()
                                .sorted(comparing(Meeting::startsAt))
                                .toList()))
                .addObject("past", rows(past.get(true)))
                .addObject("typed", typed)
                .addObject("errors", AnswerError.byField(errors));
    }

    private List<MeetingRow> rows(List<Meeting> some) {
        return some.stream()
                .map(meeting -> MeetingRow.of(meeting, invitees.of(meeting.code())))
                .toList();
    }
}
