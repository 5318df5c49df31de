package fr.pdn.labelling.label.web;

import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.label.ProvisionalLabels;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a director gives a label for a time to someone whom the training alone is missing. */
@Controller
@RequestMapping("/labels-provisoires")
class ProvisionalPages {
    private static final String BETWEEN = "/";
    private final ProvisionalLabels labels;

    ProvisionalPages(ProvisionalLabels labels) {
        this.labels = labels;
    }

    /** @param person number of the dossier and ref, as the form sends them back */
    record Typed(String person, String until, String reason) {
        static final Typed NOTHING = new Typed("", "", "");

        String[] parts() {
            var key = Objects.toString(person, "");
            var at = key.lastIndexOf(BETWEEN);
            return at < 0 ? new String[] {"", ""} : new String[] {key.substring(0, at), key.substring(at + 1)};
        }

        /** Browsers without a date picker let people write 14/05/2027. */
        Optional<LocalDate> day() {
            try {
                return Optional.of(LocalDate.parse(
                        Objects.toString(until, "").strip().replaceFirst("^(\\d{2})/(\\d{2})/(\\d{4})$", "$3-$2-$1")));
            } catch (DateTimeException unreadable) {
                return Optional.empty();
            }
        }
    }

    @GetMapping
    ModelAndView show() {
        return page(Typed.NOTHING, List.of());
    }

    @PostMapping
    ModelAndView give(Typed typed, RedirectAttributes after) {
        try {
            var person = typed.parts();
            labels.give(person[0], person[1], typed.day(), Objects.toString(typed.reason(), ""));
        } catch (InvalidAnswersException mistake) {
            var again = page(typed, mistake.errors());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        after.addFlashAttribute(
                "done", "Le label provisoire est accordé. Le professionnel et la structure en sont informés.");
        return new ModelAndView("redirect:/labels-provisoires");
    }

    private ModelAndView page(Typed typed, List<AnswerError> errors) {
        return new ModelAndView("labels/provisoires")
                .addObject("candidates", labels.candidates())
                .addObject("typed", typed)
                .addObject("errors", AnswerError.byField(errors));
    }
}
