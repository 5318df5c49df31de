package fr.pdn.labelling.meeting.web;

import fr.pdn.labelling.agenda.Attendance;
import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.meeting.Invitees;
import fr.pdn.labelling.meeting.Meeting;
import fr.pdn.labelling.meeting.MeetingAttendances;
import fr.pdn.labelling.meeting.MeetingPlanning;
import fr.pdn.labelling.meeting.Meetings;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One meeting: who comes, who came, its attendance sheet; another date, or none. */
@Controller
@RequestMapping("/rencontres/{code}")
class MeetingPages {
    private final Meetings meetings;
    private final Invitees invitees;
    private final MeetingPlanning planning;
    private final MeetingAttendances attendances;
    private final Clock clock;

    MeetingPages(
            Meetings meetings,
            Invitees invitees,
            MeetingPlanning planning,
            MeetingAttendances attendances,
            Clock clock) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.planning = planning;
        this.attendances = attendances;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable String code) {
        var meeting = found(code);
        return page(meeting, TypedMeeting.of(meeting), "", List.of());
    }

    @GetMapping("/emargement")
    ModelAndView sheet(@PathVariable String code) {
        return new ModelAndView("rencontres/emargement")
                .addObject("row", row(found(code)))
                .addObject("people", invitees.of(code));
    }

    /** Fields are named by label; those left open are not recorded. */
    @PostMapping("/presences")
    ModelAndView record(@PathVariable String code, @RequestParam Map<String, String> fields, RedirectAttributes after) {
        var meeting = found(code);
        var read = new HashMap<String, Attendance>();
        fields.forEach((label, value) -> Stream.of(Attendance.values())
                .filter(one -> one.name().equals(value))
                .forEach(one -> read.put(label, one)));
        try {
            int recorded = attendances.record(code, read);
            return done(
                    after,
                    code,
                    recorded == 0
                            ? "Rien à changer\u00a0: ces présences étaient déjà notées."
                            : recorded == 1 ? "Une présence est notée." : recorded + " présences sont notées.");
        } catch (InvalidAnswersException mistake) {
            return again(page(meeting, TypedMeeting.of(meeting), "", mistake.errors()));
        }
    }

    @PostMapping("/report")
    ModelAndView move(@PathVariable String code, TypedMeeting typed, RedirectAttributes after) {
        var meeting = found(code);
        try {
            planning.move(code, typed.when());
        } catch (InvalidAnswersException mistake) {
            return again(page(meeting, typed, "", mistake.errors()));
        }
        return done(after, code, "Le regroupement est déplacé. Les personnes invitées en sont informées.");
    }

    @PostMapping("/annulation")
    ModelAndView cancel(
            @PathVariable String code, @RequestParam(defaultValue = "") String reason, RedirectAttributes after) {
        var meeting = found(code);
        try {
            planning.cancel(code, reason);
        } catch (InvalidAnswersException mistake) {
            return again(page(meeting, TypedMeeting.of(meeting), reason, mistake.errors()));
        }
        return done(after, code, "Le regroupement est annulé. Les personnes invitées en sont informées.");
    }

    private ModelAndView page(Meeting meeting, TypedMeeting typed, String reason, List<AnswerError> errors) {
        return new ModelAndView("rencontres/une")
                .addObject("row", row(meeting))
                .addObject("people", invitees.of(meeting.code()))
                .addObject("open", meeting.toCome(clock))
                .addObject("held", meeting.held(clock))
                .addObject("attendances", Attendance.values())
                .addObject("typed", typed)
                .addObject("reason", reason)
                .addObject("errors", AnswerError.byField(errors));
    }

    private MeetingRow row(Meeting meeting) {
        return MeetingRow.of(meeting, invitees.of(meeting.code()));
    }

    private Meeting found(String code) {
        return meetings.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView again(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private static ModelAndView done(RedirectAttributes after, String code, String sentence) {
        after.addFlashAttribute("done", sentence);
        after.addAttribute("code", code);
        return new ModelAndView("redirect:/rencontres/{code}");
    }
}
