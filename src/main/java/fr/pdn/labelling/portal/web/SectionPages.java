package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.CandidatureForms;
import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.FormRenderer;
import fr.pdn.labelling.portal.DraftCheck;
import fr.pdn.labelling.portal.DraftWriting;
import fr.pdn.labelling.portal.KeptEntry;
import fr.pdn.labelling.portal.Section;
import fr.pdn.labelling.portal.SectionAnswers;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.UUID;
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
import org.springframework.web.util.UriUtils;

/** The sections of a draft that are filled in a form. Whatever is typed is saved, then one is told what is missing. */
@Controller
@RequestMapping({Routes.SECTION, Routes.ENTRY_SECTION})
class SectionPages {
    static final String MARK = "_mark";
    private static final String THEN = "_then";

    private final Access access;
    private final CandidatureForms forms;
    private final SectionAnswers reading;
    private final DraftWriting writing;
    private final DraftCheck check;
    private final SectionPage page;
    private final MergePage merge;

    SectionPages(
            Access access,
            CandidatureForms forms,
            SectionAnswers reading,
            DraftWriting writing,
            DraftCheck check,
            SectionPage page,
            MergePage merge) {
        this.access = access;
        this.forms = forms;
        this.reading = reading;
        this.writing = writing;
        this.check = check;
        this.page = page;
        this.merge = merge;
    }

    /**
     * @param controle present when what is missing is to be shown
     * @param ici the field or row to go on with
     */
    @GetMapping
    String show(
            @PathVariable UUID id,
            @PathVariable String path,
            @RequestParam(required = false) String controle,
            @RequestParam(required = false) String ici,
            @RequestAttribute(name = KeptEntryPage.TYPED, required = false) KeptEntry typed,
            Principal who,
            Model model) {
        var section = Section.at(path).orElseThrow();
        if (promises(who, section)) {
            return page.promised(model, access.draft(who, id), section);
        }
        if (typed == null) {
            return page.stored(model, access.open(who, id), section, controle != null, ici);
        }
        var draft = access.draft(who, id);
        var fields = Posted.fields(typed.fields());
        var answers = reading.of(draft, section, fields);
        return access.locked(draft)
                ? page.closed(model, draft, section, answers)
                : page.restored(model, draft, section, answers, fields.getFirst(MARK));
    }

    @PostMapping
    String save(
            @PathVariable UUID id,
            @PathVariable String path,
            @RequestParam MultiValueMap<String, String> post,
            Principal who,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var draft = access.begun(who, id);
        var section = Section.at(path).orElseThrow();
        requireTyped(who, section);
        var fields = Posted.fields(post);
        var answers = reading.of(draft, section, fields);
        var saving = writing.save(id, section, answers, fields.getFirst(MARK), MergePage.choices(fields));
        return switch (saving.outcome()) {
            case SAVED -> {
                next.addFlashAttribute("together", saving.together());
                yield Routes.redirect(Routes.draft(id) + afterSaving(access.draft(who, id), section, fields));
            }
            case CHANGED_MEANWHILE -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                yield merge.show(model, access.draft(who, id), section, fields, saving);
            }
            case CLOSED_MEANWHILE -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                yield page.closed(model, access.draft(who, id), section, answers);
            }
            case FILED_MEANWHILE -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                yield page.filed(model, access.begun(who, id), section, answers);
            }
        };
    }

    /** A structure commits itself: no agent does it in its name. */
    private static boolean promises(Principal who, Section section) {
        return section == Section.COMMITMENTS && WritingDesk.of(who) == WritingDesk.AGENT;
    }

    static void requireTyped(Principal who, Section section) {
        if (promises(who, section)) {
            throw Access.unknown();
        }
    }

    private String afterSaving(Candidature draft, Section section, MultiValueMap<String, String> fields) {
        var rearranged = forms.section(section.key()).rearranged(fields);
        if (rearranged.isPresent()) {
            var place = UriUtils.encode(rearranged.get(), StandardCharsets.UTF_8);
            return "/" + section.path() + "?ici=" + place + anchor(rearranged.get());
        }
        return switch (String.valueOf(fields.getFirst(THEN))) {
            case "continue" ->
                check.missing(draft, section).isEmpty()
                        ? "/" + section.next().orElseThrow().path()
                        : "/" + section.path() + "?controle#errors";
            case "pause" -> "?enregistre";
            default -> "/" + section.path() + "?enregistre#enregistre";
        };
    }

    /** {@code professionals[1]} stands at {@code #field-professionals-1}. */
    private static String anchor(String name) {
        var pointer = "/" + name.replace("[", "/").replace("]", "").replace('.', '/');
        return FormRenderer.anchor(new AnswerError(pointer, ""));
    }
}
