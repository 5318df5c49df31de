package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.forms.Form;
import fr.pdn.labelling.forms.WordedAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Answers that are read under one heading. */
record AnswerGroup(String heading, List<WordedAnswer> answers) {

    static List<AnswerGroup> of(Form form, Map<String, Object> answers, Map<String, Object> context) {
        var groups = new ArrayList<AnswerGroup>();
        for (var answer : form.inWords(answers, context)) {
            if (groups.isEmpty() || !groups.get(groups.size() - 1).heading().equals(answer.heading())) {
                groups.add(new AnswerGroup(answer.heading(), new ArrayList<>()));
            }
            groups.get(groups.size() - 1).answers().add(answer);
        }
        return groups;
    }
}
