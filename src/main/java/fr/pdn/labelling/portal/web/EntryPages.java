package fr.pdn.labelling.portal.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import fr.pdn.labelling.candidature.EntryChannel;
import fr.pdn.labelling.entry.Entries;
import fr.pdn.labelling.entry.EntryOpening;
import fr.pdn.labelling.entry.EntryStage;
import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.portal.KeptEntry;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The reviewers' list of what they type in the name of structures, and where they begin. */
@Controller
@RequestMapping("/saisies")
class EntryPages {
    private final Entries entries;
    private final EntryOpening opening;
    private final EntryViews views;

    EntryPages(Entries entries, EntryOpening opening, EntryViews views) {
        this.entries = entries;
        this.opening = opening;
        this.views = views;
    }

    @GetMapping
    ModelAndView list(@RequestAttribute(name = KeptEntryPage.TYPED, required = false) KeptEntry typed) {
        return typed == null
                ? page(TypedEntry.blank(), List.of())
                : page(TypedEntry.of(Posted.fields(typed.fields())), List.of()).addObject("situation", "restored");
    }

    @PostMapping
    ModelAndView begin(@RequestParam MultiValueMap<String, String> post) {
        var typed = TypedEntry.of(Posted.fields(post));
        try {
            var draft = opening.begin(typed.read());
            return new ModelAndView(Routes.redirect(Routes.draft(draft.id())));
        } catch (InvalidAnswersException mistake) {
            var again = page(typed, mistake.errors());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    private ModelAndView page(TypedEntry typed, List<AnswerError> errors) {
        return new ModelAndView("saisies/liste")
                .addObject("stages", stages())
                .addObject("calls", opening.calls())
                .addObject("channels", EntryChannel.values())
                .addObject("typed", typed)
                .addObject("errors", byField(errors));
    }

    /** In the order in which they want to be looked at. */
    private Map<EntryStage, List<EntryRow>> stages() {
        return Stream.concat(entries.drafts().stream(), entries.lastConfirmed().stream())
                .map(entry -> new EntryRow(entry.candidature(), views.of(entry)))
                .collect(groupingBy(row -> row.view().stage(), () -> new EnumMap<>(EntryStage.class), toList()));
    }

    /** Of several mistakes in one field the first is said. */
    private static Map<String, String> byField(List<AnswerError> errors) {
        return errors.stream()
                .collect(toMap(
                        error -> error.pointer().substring(1),
                        AnswerError::message,
                        (first, next) -> first,
                        LinkedHashMap::new));
    }
}
