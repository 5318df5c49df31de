package fr.pdn.labelling.register;

import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.CandidatureForms;
import fr.pdn.labelling.forms.WordedAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the structure answered, in the words of the forms it filled in. */
@Component
class AnswerSections {
    private final CandidatureForms forms;

    AnswerSections(CandidatureForms forms) {
        this.forms = forms;
    }

    List<AnswerSection> of(Candidature candidature) {
        return forms.names().stream().map(name -> section(name, candidature)).toList();
    }

    private AnswerSection section(String name, Candidature candidature) {
        var form = forms.section(name);
        var parts = new ArrayList<AnswerSection.Part>();
        for (var answer : form.inWords(candidature.json(), Map.of())) {
            var heading = answer.heading().equals(form.title()) ? "" : answer.heading();
            if (parts.isEmpty() || !parts.get(parts.size() - 1).heading().equals(heading)) {
                parts.add(new AnswerSection.Part(heading, new ArrayList<WordedAnswer>()));
            }
            parts.get(parts.size() - 1).answers().add(answer);
        }
        return new AnswerSection(name, form.title(), parts);
    }
}
