package fr.pdn.labelling.portal.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.CandidatureForms;
import fr.pdn.labelling.forms.FormRenderer;
import fr.pdn.labelling.portal.BudgetTotals;
import fr.pdn.labelling.portal.DraftWriting;
import fr.pdn.labelling.portal.Section;
import fr.pdn.labelling.portal.SectionAnswers;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a section saves itself while someone writes, and gets back what changes on it: no field is written again. */
@Controller
class SectionAutosave {
    private static final String FRAGMENTS = "portal/draft/kept :: ";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Access access;
    private final CandidatureForms forms;
    private final FormRenderer renderer;
    private final SectionAnswers reading;
    private final DraftWriting writing;
    private final DraftViews views;

    SectionAutosave(
            Access access,
            CandidatureForms forms,
            FormRenderer renderer,
            SectionAnswers reading,
            DraftWriting writing,
            DraftViews views) {
        this.access = access;
        this.forms = forms;
        this.renderer = renderer;
        this.reading = reading;
        this.writing = writing;
        this.views = views;
    }

    @PostMapping(
            path = {Routes.SECTION, Routes.ENTRY_SECTION},
            headers = "HX-Request")
    String keep(
            @PathVariable UUID id,
            @PathVariable String path,
            @RequestParam MultiValueMap<String, String> post,
            Principal who,
            Model model,
            HttpServletResponse response) {
        var section = Section.at(path).orElseThrow();
        SectionPages.requireTyped(who, section);
        var fields = Posted.fields(post);
        var answers = reading.of(access.begun(who, id), section, fields);
        var saving = writing.keep(id, section, answers, fields.getFirst(SectionPages.MARK));
        if (saving.outcome() != DraftWriting.Outcome.SAVED) {
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        var now = access.begun(who, id);
        return switch (saving.outcome()) {
            case SAVED -> {
                model.addAttribute("mark", saving.mark());
                yield kept(now, section, fields, model, response);
            }
            case CHANGED_MEANWHILE -> {
                model.addAttribute("view", views.of(now, section));
                yield FRAGMENTS + "elsewhere";
            }
            case CLOSED_MEANWHILE -> {
                model.addAttribute("view", views.of(now, section));
                yield FRAGMENTS + "closed";
            }
            case FILED_MEANWHILE -> {
                model.addAttribute("candidature", now);
                yield FRAGMENTS + "filed";
            }
        };
    }

    private String kept(
            Candidature draft,
            Section section,
            MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var form = forms.section(section.key());
        var onPage = form.asOnPage(fields);
        var context = SectionPage.context(draft, onPage);
        model.addAttribute("view", views.of(draft, section));
        model.addAttribute("cautions", renderer.cautions(form, onPage, context));
        if (section == Section.BUDGET) {
            model.addAttribute("totals", BudgetTotals.of(draft.answers().budget()));
        }
        response.setHeader("HX-Trigger", event(renderer.conditions(form, onPage, context)));
        return FRAGMENTS + "kept";
    }

    private static String event(Map<String, Boolean> shown) {
        try {
            return JSON.writeValueAsString(Map.of("conditions", shown));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
