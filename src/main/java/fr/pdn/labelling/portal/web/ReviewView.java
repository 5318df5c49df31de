package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.CandidatureForms;
import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.FormRenderer;
import fr.pdn.labelling.portal.BudgetTotals;
import fr.pdn.labelling.portal.DraftCheck;
import fr.pdn.labelling.portal.Progress;
import fr.pdn.labelling.portal.Section;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** All of a candidature on one page, with what is missing and where to add it. */
@Component
class ReviewView {
    private final CandidatureForms forms;
    private final DraftCheck check;
    private final DocumentViews documents;

    ReviewView(CandidatureForms forms, DraftCheck check, DocumentViews documents) {
        this.forms = forms;
        this.check = check;
        this.documents = documents;
    }

    /** @param fix where an answer is given or mended */
    record Missing(String message, String fix) {}

    /** @param cautions texts to look at again before filing */
    record Sheet(
            Section section, String title, List<AnswerGroup> groups, List<Missing> missing, List<Missing> cautions) {}

    void describe(Candidature candidature, Model model) {
        var sheets = sheets(candidature);
        model.addAttribute("sheets", sheets);
        model.addAttribute(
                "complete", sheets.stream().allMatch(sheet -> sheet.missing().isEmpty()));
        model.addAttribute("documents", documents.of(candidature));
        model.addAttribute("missingDocuments", documents.missing(candidature));
        model.addAttribute("totals", BudgetTotals.of(candidature.answers().budget()));
    }

    List<Sheet> sheets(Candidature candidature) {
        return Stream.of(Section.values())
                .filter(Section::hasForm)
                .map(section -> sheet(candidature, section))
                .toList();
    }

    private Sheet sheet(Candidature candidature, Section section) {
        var form = forms.section(section.key());
        var answers = DraftCheck.answers(candidature.json(), section);
        return new Sheet(
                section,
                form.title(),
                AnswerGroup.of(form, answers, candidature.json()),
                missing(candidature, section),
                cautions(candidature, section, form.cautions(answers, candidature.json())));
    }

    private static List<Missing> cautions(Candidature candidature, Section section, List<AnswerError> cautions) {
        var page = Routes.draft(candidature.id()) + "/" + section.path();
        return cautions.stream()
                .map(caution -> new Missing(caution.message(), page + FormRenderer.anchor(caution)))
                .toList();
    }

    /** Of a step that was not begun, the step; of another, each answer. */
    private List<Missing> missing(Candidature candidature, Section section) {
        var page = Routes.draft(candidature.id()) + "/" + section.path();
        if (check.progress(candidature, section) == Progress.TO_DO) {
            return List.of(new Missing("Remplissez cette étape.", page));
        }
        return check.missing(candidature, section).stream()
                .map(error -> new Missing(error.message(), page + "?controle" + place(error)))
                .toList();
    }

    /** An error about a whole section stands at the top of its page. */
    private static String place(AnswerError error) {
        return error.pointer().indexOf('/', 1) < 0 ? "#errors" : FormRenderer.anchor(error);
    }
}
