package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.CandidatureForms;
import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.FormRenderer;
import fr.pdn.labelling.portal.BudgetTotals;
import fr.pdn.labelling.portal.DraftCheck;
import fr.pdn.labelling.portal.Section;
import fr.pdn.labelling.portal.SectionAnswers;
import fr.pdn.labelling.portal.SectionMark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of one section, in each of its situations. */
@Component
class SectionPage {
    private static final String VIEW = "portal/draft/section";

    private final CandidatureForms forms;
    private final FormRenderer renderer;
    private final SectionAnswers reading;
    private final DraftCheck check;
    private final DraftViews views;

    SectionPage(
            CandidatureForms forms, FormRenderer renderer, SectionAnswers reading, DraftCheck check, DraftViews views) {
        this.forms = forms;
        this.renderer = renderer;
        this.reading = reading;
        this.check = check;
        this.views = views;
    }

    String stored(Model model, Candidature draft, Section section, boolean checked, String focus) {
        var errors = checked ? check.missing(draft, section) : List.<AnswerError>of();
        var answers = DraftCheck.answers(draft.json(), section);
        model.addAttribute("situation", "stored");
        return page(model, draft, section, answers, errors, focus, SectionMark.of(draft, section));
    }

    /** Typed before a sign-in that had ended; not saved. */
    String restored(Model model, Candidature draft, Section section, Map<String, Object> answers, String mark) {
        model.addAttribute("situation", "restored");
        return page(model, draft, section, answers, List.of(), null, mark);
    }

    /** What an agent reads in the place of the commitments. */
    String promised(Model model, Candidature draft, Section section) {
        model.addAttribute("view", views.of(draft, section));
        model.addAttribute("section", section);
        return "portal/draft/entry-commitments";
    }

    /** The call closed while someone was typing: what they typed is shown, to be read. */
    String closed(Model model, Candidature draft, Section section, Map<String, Object> answers) {
        model.addAttribute("view", views.of(draft, section));
        model.addAttribute("typed", sheet(draft, section, answers));
        return "portal/draft/closed-meanwhile";
    }

    /** The candidature was filed while someone was typing: what they typed is shown, to be read. */
    String filed(Model model, Candidature filed, Section section, Map<String, Object> answers) {
        model.addAttribute("candidature", filed);
        model.addAttribute("dossier", Routes.dossier(filed.number()));
        model.addAttribute("section", section);
        model.addAttribute("typed", sheet(filed, section, answers));
        return "portal/draft/filed-meanwhile";
    }

    private String page(
            Model model,
            Candidature draft,
            Section section,
            Map<String, Object> answers,
            List<AnswerError> errors,
            String focus,
            String mark) {
        var form = forms.section(section.key());
        var shown = reading.forPage(draft, section, answers);
        var context = context(draft, shown);
        if (focus != null) {
            context.put("focus", focus);
        }
        var view = views.of(draft, section);
        model.addAttribute("view", view);
        model.addAttribute("section", section);
        model.addAttribute("heading", view.byAgent() ? section.label() : form.title());
        model.addAttribute("fields", renderer.render(form, shown, errors, context));
        model.addAttribute("summary", renderer.summary(form, errors, DraftCheck.BALANCE));
        model.addAttribute("mark", mark);
        if (section == Section.BUDGET) {
            model.addAttribute("totals", BudgetTotals.of(draft.answers().budget()));
            errors.stream()
                    .filter(error -> error.pointer().equals(DraftCheck.BALANCE))
                    .findFirst()
                    .ifPresent(error -> model.addAttribute("unbalanced", error.message()));
        }
        return VIEW;
    }

    private List<AnswerGroup> sheet(Candidature draft, Section section, Map<String, Object> answers) {
        return AnswerGroup.of(forms.section(section.key()), answers, context(draft, answers));
    }

    static Map<String, Object> context(Candidature draft, Map<String, Object> answers) {
        var context = new HashMap<>(draft.json());
        context.putAll(answers);
        return context;
    }
}
