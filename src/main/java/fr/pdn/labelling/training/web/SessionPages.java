package fr.pdn.labelling.training.web;

import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.training.EnrolmentCancellation;
import fr.pdn.labelling.training.SessionChanges;
import fr.pdn.labelling.training.SessionPeople;
import fr.pdn.labelling.training.TrainingSession;
import fr.pdn.labelling.training.TrainingSessions;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One session: who is in it, who waits, and what the coordination changes of it. */
@Controller
@RequestMapping("/formations/{code}")
class SessionPages {
    private final TrainingSessions sessions;
    private final SessionPeople people;
    private final EnrolmentCancellation cancellation;
    private final SessionChanges changes;
    private final Clock clock;

    SessionPages(
            TrainingSessions sessions,
            SessionPeople people,
            EnrolmentCancellation cancellation,
            SessionChanges changes,
            Clock clock) {
        this.sessions = sessions;
        this.people = people;
        this.cancellation = cancellation;
        this.changes = changes;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable String code) {
        return page(code, TypedChange.none(), List.of());
    }

    @PostMapping("/report")
    ModelAndView reschedule(@PathVariable String code, TypedChange typed, RedirectAttributes after) {
        return attempt(
                () -> changes.reschedule(typed.plan(code), Objects.toString(typed.moveReason(), "")),
                code,
                typed,
                after,
                "La session est modifiée. Toutes les personnes qui l’ont demandée en sont informées.");
    }

    @PostMapping("/places")
    ModelAndView addPlaces(@PathVariable String code, TypedChange typed, RedirectAttributes after) {
        return attempt(
                () -> changes.addPlaces(code, typed.places()),
                code,
                typed,
                after,
                "Les places sont ajoutées. Elles sont proposées aux personnes qui attendent, dans l’ordre.");
    }

    @PostMapping("/retrait")
    ModelAndView takeOut(@PathVariable String code, TypedChange typed, RedirectAttributes after) {
        var person = PersonRow.parts(Objects.toString(typed.person(), ""));
        return attempt(
                () -> cancellation.cancelOne(code, person[0], person[1], Objects.toString(typed.reason(), "")),
                code,
                typed,
                after,
                "L’inscription est annulée. La personne en est informée et revient à l’inscription.");
    }

    @PostMapping("/annulation")
    ModelAndView cancel(@PathVariable String code, TypedChange typed, RedirectAttributes after) {
        return attempt(
                () -> cancellation.cancelSession(code, Objects.toString(typed.sessionReason(), "")),
                code,
                typed,
                after,
                "La session est annulée. Toutes les personnes en sont informées et reviennent à l’inscription.");
    }

    private ModelAndView attempt(
            Runnable change, String code, TypedChange typed, RedirectAttributes after, String sentence) {
        try {
            change.run();
        } catch (InvalidAnswersException mistake) {
            var again = page(
                    code,
                    typed,
                    mistake.errors().stream()
                            .map(error -> ofItsForm(error, typed))
                            .toList());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        after.addFlashAttribute("done", sentence);
        after.addAttribute("code", code);
        return new ModelAndView("redirect:/formations/{code}");
    }

    private ModelAndView page(String code, TypedChange typed, List<AnswerError> errors) {
        var session = sessions.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("formations/session")
                .addObject("row", SessionRow.of(session))
                .addObject("cancelledFor", session.cancelledFor())
                .addObject("open", open(session))
                .addObject("people", people.of(code).stream().map(PersonRow::of).toList())
                .addObject("typed", typed.on(session))
                .addObject("errors", AnswerError.byField(errors));
    }

    private boolean open(TrainingSession session) {
        return !session.cancelled() && session.startsAt().isAfter(clock.instant());
    }

    /** Two forms ask for a reason. */
    private static AnswerError ofItsForm(AnswerError error, TypedChange typed) {
        return error.pointer().equals("/reason") && typed.sessionReason() != null
                ? new AnswerError("/sessionReason", error.message())
                : error;
    }
}
