package fr.pdn.labelling.candidature;

import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.Form;
import fr.pdn.labelling.forms.Forms;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The sections of a candidature, each a form, in the order people fill them; and all of them as one. */
@Component
public class CandidatureForms {
    private static final List<String> SECTIONS =
            List.of("structure", "professionals", "project", "budget", "commitments");

    /** Of each professional. */
    private static final Set<String> PROMISES =
            Set.of("facebookCommitment", "instagramCommitment", "trainingCommitment", "informedOfDataUse");

    private final Forms forms;
    private final Form candidature;
    private final GrantUseRule grantUse;

    CandidatureForms(Forms forms, GrantUseRule grantUse) {
        this.forms = forms;
        this.grantUse = grantUse;
        this.candidature = forms.joined(
                "candidature",
                "Candidature",
                SECTIONS.stream().map(CandidatureForms::file).toArray(String[]::new));
    }

    private static String file(String section) {
        return "candidature-" + section;
    }

    public List<String> names() {
        return SECTIONS;
    }

    public Form section(String name) {
        return forms.named(file(name));
    }

    /** What a draft may not hold: unknown keys, wrong types, impossible values. What is missing may come later. */
    void requirePlausible(Map<String, Object> answers) {
        require(implausible(answers));
    }

    public List<AnswerError> implausible(Map<String, Object> answers) {
        return candidature.validateDraft(answers, Map.of());
    }

    /** As it is filed: tidied, without what the other answers hide. */
    Map<String, Object> cleaned(Map<String, Object> answers) {
        return candidature.cleaned(answers, Map.of());
    }

    /** What a candidature must hold to be filed. */
    public List<AnswerError> missing(Map<String, Object> answers) {
        var errors = candidature.validate(answers, Map.of());
        if (!errors.isEmpty()) {
            return errors;
        }
        var read = Answers.of(answers);
        if (!read.budget().balanced()) {
            return List.of(new AnswerError(
                    "/budget",
                    "Le budget n’est pas équilibré\u00a0: le total des charges doit être égal au total des produits."));
        }
        return grantUse.complaint(read).stream().toList();
    }

    /** What can be said again in another call: what was ticked as a promise cannot. */
    @SuppressWarnings("unchecked")
    Map<String, Object> withoutPromises(Map<String, Object> answers) {
        var kept = new LinkedHashMap<String, Object>();
        SECTIONS.stream()
                .filter(section -> !section.equals("commitments"))
                .forEach(section -> kept.putAll(section(section).cleaned(answers, answers)));
        if (kept.get("professionals") instanceof List<?> people) {
            people.forEach(person -> ((Map<String, Object>) person).keySet().removeAll(PROMISES));
        }
        return kept;
    }

    void requireComplete(Map<String, Object> answers) {
        require(missing(answers));
    }

    private static void require(List<AnswerError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidAnswersException(errors);
        }
    }
}
