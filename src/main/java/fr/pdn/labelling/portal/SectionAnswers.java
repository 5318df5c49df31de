package fr.pdn.labelling.portal;

import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.CandidatureForms;
import fr.pdn.labelling.documents.DocumentStore;
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
        var answers = forms.section(section.key()).parse(fields);
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
