package fr.pdn.labelling.training.web;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.partitioningBy;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.training.SessionPlanning;
import fr.pdn.labelling.training.TrainingSession;
import fr.pdn.labelling.training.TrainingSessions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The coordination's page for the sessions of the initial training. */
@Controller
@RequestMapping("/formations")
class TrainingPages {
    private static final String VIEW = "formations/sessions";

    private final TrainingSessions sessions;
    private final SessionPlanning planning;
    private final Clock clock;

    TrainingPages(TrainingSessions sessions, SessionPlanning planning, Clock clock) {
        this.sessions = sessions;
        this.planning = planning;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list() {
        var today = LocalDate.ofInstant(clock.instant(), Campaign.PARIS);
        return page(TypedSession.proposed(sessions.freeCode(Year.from(today))), List.of());
    }

    @PostMapping
    ModelAndView plan(TypedSession typed, RedirectAttributes after) {
        try {
            planning.plan(typed.plan());
        } catch (InvalidAnswersException mistake) {
            var again = page(typed, mistake.errors());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        after.addFlashAttribute("done", "La session " + typed.plan().code() + " est créée.");
        return new ModelAndView("redirect:/formations");
    }

    private ModelAndView page(TypedSession typed, List<AnswerError> errors) {
        var now = clock.instant();
        var past = sessions.all().stream()
                .collect(partitioningBy(session -> session.endsAt().isBefore(now)));
        return new ModelAndView(VIEW)
                .addObject("coming", rows(past.get(false), comparing(TrainingSession::startsAt)))
                .addObject(
                        "past",
                        rows(
                                past.get(true),
                                comparing(TrainingSession::startsAt).reversed()))
                .addObject("typed", typed)
                .addObject("errors", AnswerError.byField(errors));
    }

    private static List<SessionRow> rows(List<TrainingSession> sessions, Comparator<TrainingSession> order) {
        return sessions.stream().sorted(order).map(SessionRow::of).toList();
    }
}
