package fr.pdn.labelling.entry.questionnaire;

import java.util.List;

/**
 * What was understood of an export, before anything is entered.
 *
 * @param unknown headers that no question has
 */
public record Preview(Questionnaire questionnaire, List<String> unknown, List<ReadLine> lines) {
    public List<ReadLine> enterable() {
        return lines.stream().filter(ReadLine::enterable).toList();
    }
}
