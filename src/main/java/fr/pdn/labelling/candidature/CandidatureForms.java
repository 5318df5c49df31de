package fr.pdn.labelling.candidature;

import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.Form;
import fr.pdn.labelling.forms.Forms;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The sections of a candidature, each a form, in the order people fill them. */
@Component
public class CandidatureForms {
    /** Section (top-level key of the answers) → form. */
    private static final Map<String, String> SECTIONS = sections();

    private final Forms forms;

    CandidatureForms(Forms forms) {
        this.forms = forms;
    }

    private static Map<String, String> sections() {
        var sections = new LinkedHashMap<String, String>();
        for (var section : List.of("structure", "professionals", "project", "budget", "commitments")) {
            sections.put(section, "candidature-" + section);
        }
        return sections;
    }

    public List<String> names() {
        return List.copyOf(SECTIONS.keySet());
    }

    public Form section(String name) {
        return forms.named(SECTIONS.get(name));
    }

    /** What a draft may not hold: unknown keys, wrong types, impossible values. What is missing may come later. */
    void requirePlausible(Map<String, Object> answers) {
        require(errors(answers, true));
    }

    /** What a candidature must hold to be filed. */
    public List<AnswerError> missing(Map<String, Object> answers) {
        var errors = errors(answers, false);
        if (errors.isEmpty() && !Answers.of(answers).budget().balanced()) {
            errors.add(new AnswerError(
                    "/budget",
                    "Le budget n'est pas équilibré : le total des charges doit être égal au total des produits."));
        }
        return errors;
    }

    void requireComplete(Map<String, Object> answers) {
        require(missing(answers));
    }

    private List<AnswerError> errors(Map<String, Object> answers, boolean draft) {
        var errors = new ArrayList<AnswerError>();
        answers.keySet().stream()
                .filter(key -> !SECTIONS.containsKey(key))
                .forEach(key ->
                        errors.add(new AnswerError("/" + key, "Cette rubrique n'existe pas dans une candidature.")));
        SECTIONS.forEach((key, form) -> {
            var section = new LinkedHashMap<String, Object>();
            if (answers.get(key) != null) {
                section.put(key, answers.get(key));
            }
            errors.addAll(
                    draft
                            ? forms.named(form).validateDraft(section, answers)
                            : forms.named(form).validate(section, answers));
        });
        return errors;
    }

    private static void require(List<AnswerError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidAnswersException(errors);
        }
    }
}
