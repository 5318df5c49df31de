package fr.pdn.labelling.register;

import fr.pdn.labelling.forms.WordedAnswer;
import java.util.List;

/** One section of a candidature as it was answered, under the headings of its form. */
public record AnswerSection(String name, String title, List<Part> parts) {

    /** @param heading empty when it would repeat the title of the section */
    public record Part(String heading, List<WordedAnswer> answers) {}
}
