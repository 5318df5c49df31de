package fr.pdn.labelling.entry.questionnaire;

import fr.pdn.labelling.candidature.CandidatureForms;
import fr.pdn.labelling.entry.questionnaire.ReadLine.Remark;
import fr.pdn.labelling.forms.AnswerError;
import java.util.List;
import java.util.Map;

/** Takes away the answers that no draft may hold, and says which. */
final class Implausible {
    /** An answer that goes may show a question that was hidden, and wrong too. */
    private static final int ROUNDS = 4;

    private final CandidatureForms forms;
    private final Map<String, String> headers;

    /** @param headers for each answer, under which header it stood */
    Implausible(CandidatureForms forms, Map<String, String> headers) {
        this.forms = forms;
        this.headers = headers;
    }

    void leaveBlank(Map<String, Object> json, List<Remark> remarks) {
        for (int round = 0; round < ROUNDS; round++) {
            for (var error : forms.implausible(json)) {
                remarks.add(remark(error));
                remove(json, error.pointer());
            }
        }
    }

    private Remark remark(AnswerError error) {
        return new Remark(headers.getOrDefault(error.pointer(), "?"), error.message());
    }

    private static void remove(Map<String, Object> json, String pointer) {
        Object at = json;
        var steps = pointer.substring(1).split("/");
        for (int i = 0; i < steps.length - 1; i++) {
            at = at instanceof List<?> list
                    ? list.get(Integer.parseInt(steps[i]))
                    : at instanceof Map<?, ?> map ? map.get(steps[i]) : null;
        }
        if (at instanceof Map<?, ?> map) {
            map.remove(steps[steps.length - 1]);
        }
    }
}
