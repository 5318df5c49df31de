package fr.pdn.labelling.portal;

import fr.pdn.labelling.candidature.Answers;
import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.CandidatureForms;
import fr.pdn.labelling.candidature.GrantUseRule;
import fr.pdn.labelling.documents.DocumentStore;
import fr.pdn.labelling.eligibility.RequiredDocuments;
import fr.pdn.labelling.forms.AnswerError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a draft still lacks before it can be filed, section by section. */
@Component
public class DraftCheck {
    /** Where the balance of the budget is shown. */
    public static final String BALANCE = "/budget";

    private final CandidatureForms forms;
    private final GrantUseRule grantUse;
    private final DocumentStore documents;

    DraftCheck(CandidatureForms forms, GrantUseRule grantUse, DocumentStore documents) {
        this.forms = forms;
        this.grantUse = grantUse;
        this.documents = documents;
    }

    /** In the order of the sections; those with nothing to correct are absent. */
    public Map<Section, List<AnswerError>> missing(Candidature draft) {
        var missing = new LinkedHashMap<Section, List<AnswerError>>();
        Stream.of(Section.values()).filter(Section::hasForm).forEach(section -> {
            var errors = missing(draft, section);
            if (!errors.isEmpty()) {
                missing.put(section, errors);
            }
        });
        return missing;
    }

    public List<AnswerError> missing(Candidature draft, Section section) {
        var errors =
                new ArrayList<>(forms.section(section.key()).validate(answers(draft.json(), section), draft.json()));
        if (section == Section.BUDGET && errors.isEmpty()) {
            errors.addAll(ofTheWhole(draft.answers()));
        }
        return errors;
    }

    private List<AnswerError> ofTheWhole(Answers answers) {
        var errors = new ArrayList<AnswerError>();
        if (!answers.budget().balanced()) {
            errors.add(new AnswerError(
                    BALANCE, "Équilibrez le budget\u00a0: le total des charges est égal au total des produits."));
        }
        grantUse.complaint(answers).ifPresent(errors::add);
        return errors;
    }

    /** A candidature may be filed without its documents: the Caf then asks for them. */
    public RequiredDocuments requiredDocuments(Candidature draft) {
        return new RequiredDocuments(draft.answers(), documents.of(draft.id()));
    }

    public Map<Section, Progress> progress(Candidature draft) {
        var progress = new LinkedHashMap<Section, Progress>();
        for (var section : Section.values()) {
            progress.put(section, progress(draft, section));
        }
        return progress;
    }

    public Progress progress(Candidature draft, Section section) {
        return switch (section) {
            case DOCUMENTS -> documentsProgress(draft);
            case REVIEW -> Progress.TO_DO;
            default -> formProgress(draft, section);
        };
    }

    private Progress formProgress(Candidature draft, Section section) {
        if (!says(draft.json().get(section.key()))) {
            return Progress.TO_DO;
        }
        return missing(draft, section).isEmpty() ? Progress.DONE : Progress.STARTED;
    }

    private Progress documentsProgress(Candidature draft) {
        var required = requiredDocuments(draft);
        if (required.documents().isEmpty()) {
            return Progress.TO_DO;
        }
        return required.missing().isEmpty() && !draft.answers().professionals().isEmpty()
                ? Progress.DONE
                : Progress.STARTED;
    }

    /** An unticked box, an empty row, say nothing. */
    private static boolean says(Object answer) {
        if (answer instanceof Map<?, ?> map) {
            return map.values().stream().anyMatch(DraftCheck::says);
        }
        if (answer instanceof Collection<?> list) {
            return list.stream().anyMatch(DraftCheck::says);
        }
        return answer != null && !answer.equals(false) && !answer.equals("");
    }

    /** A section's answers as its form reads them. */
    public static Map<String, Object> answers(Map<String, Object> json, Section section) {
        var answers = new LinkedHashMap<String, Object>();
        if (json.get(section.key()) != null) {
            answers.put(section.key(), json.get(section.key()));
        }
        return answers;
    }
}
