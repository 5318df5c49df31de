package fr.pdn.labelling.change;

import fr.pdn.labelling.candidature.Answers;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.forms.Form;
import fr.pdn.labelling.forms.Forms;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What the pages of announcements ask. Whoever takes a place is asked about as a candidature asks, by the same questions. */
@Component
class ChangeForms {
    private static final String PROFESSIONAL_OPTIONS = "professionalOptions";

    private final Forms forms;
    private final Form replacement;

    ChangeForms(Forms forms) {
        this.forms = forms;
        this.replacement = forms.followedByRow("replace-professional", "candidature-professionals", "professionals");
    }

    Form contact() {
        return forms.named("change-contact");
    }

    Form absence() {
        return forms.named("announce-absence");
    }

    Form replacement() {
        return replacement;
    }

    static Map<String, Object> professionals(Dossier dossier) {
        return Map.of(PROFESSIONAL_OPTIONS, options(dossier.answers().professionals()));
    }

    private static List<Map<String, String>> options(List<Answers.Professional> people) {
        return people.stream()
                .map(person -> Map.of("value", person.ref(), "label", person.fullName()))
                .toList();
    }

    static String text(Map<String, Object> answers, String key) {
        return Objects.toString(answers.get(key), "");
    }
}
