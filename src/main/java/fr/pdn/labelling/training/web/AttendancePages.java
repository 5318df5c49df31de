package fr.pdn.labelling.training.web;

import fr.pdn.labelling.agenda.Attendance;
import fr.pdn.labelling.training.AttendanceSheet;
import fr.pdn.labelling.training.TrainingSession;
import fr.pdn.labelling.training.TrainingSessions;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

/** The attendance sheet of a session: to print and have signed, then to fill in one go. */
@Controller
@RequestMapping("/formations/{code}/emargement")
class AttendancePages {
    private final TrainingSessions sessions;
    private final AttendanceSheet sheet;
    private final Clock clock;

    AttendancePages(TrainingSessions sessions, AttendanceSheet sheet, Clock clock) {
        this.sessions = sessions;
        this.sheet = sheet;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable String code) {
        var session = session(code);
        return new ModelAndView("formations/emargement")
                .addObject("row", SessionRow.of(session))
                .addObject("begun", !session.startsAt().isAfter(clock.instant()))
                .addObject("people", sheet.of(code).stream().map(SheetRow::of).toList())
                .addObject("choices", List.of(Attendance.values()));
    }

    @PostMapping
    ModelAndView fill(@PathVariable String code, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        session(code);
        var given = typed.entrySet().stream()
                .filter(entry -> isAttendance(entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Attendance.valueOf(entry.getValue())));
        int noted = sheet.fill(code, given);
        after.addFlashAttribute(
                "done",
                noted == 0
                        ? "Rien n’a changé\u00a0: cochez la présence de chaque personne, puis enregistrez."
                        : noted == 1
                                ? "L’émargement d’une personne est enregistré."
                                : noted + " émargements sont enregistrés.");
        after.addAttribute("code", code);
        return new ModelAndView("redirect:/formations/{code}/emargement");
    }

    private TrainingSession session(String code) {
        return sessions.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static boolean isAttendance(String value) {
        return Arrays.stream(Attendance.values()).anyMatch(one -> one.name().equals(value));
    }
}
