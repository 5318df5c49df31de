package fr.pdn.labelling.portal;

import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.CandidatureForms;
import fr.pdn.labelling.documents.DocumentStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads what was posted of a section. */
@Component
public class SectionAnswers {
    private final CandidatureForms forms;
    private final DocumentStore documents;

    SectionAnswers(CandidatureForms forms, DocumentStore documents) {
        this.forms = forms;
        this.documents = documents;
    }

    public Map<String, Object> of(Candidature draft, Section section, MultiValueMap<String, String> fields) {
        return referenced(draft, section, forms.section(section.key()).parse(fields));
    }

    /** The answers as their page shows them: a professional has a reference before a first word is saved, and keeps it. */
    public Map<String, Object> forPage(Candidature draft, Section section, Map<String, Object> answers) {
        var shown = new HashMap<>(answers);
        if (section == Section.PROFESSIONALS) {
            var rows = answers.get(section.key()) instanceof List<?> some && !some.isEmpty() ? some : List.of(Map.of());
            shown.put(
                    section.key(),
                    rows.stream().map(row -> new HashMap<>((Map<?, ?>) row)).toList());
        }
        return referenced(draft, section, shown);
    }

    private Map<String, Object> referenced(Candidature draft, Section section, Map<String, Object> answers) {
        if (section == Section.PROFESSIONALS) {
            ProfessionalRefs.give(
                    answers,
                    documents.of(draft.id()).stream()
                            .flatMap(document -> document.professionals().stream())
                            .toList());
        }
        return answers;
    }
}
