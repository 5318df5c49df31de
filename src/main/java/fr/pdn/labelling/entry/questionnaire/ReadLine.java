package fr.pdn.labelling.entry.questionnaire;

import fr.pdn.labelling.candidature.Answers;
import fr.pdn.labelling.candidature.Arrival;
import java.util.List;
import java.util.Map;

/**
 * A line of the export as it was understood.
 *
 * @param number as a spreadsheet counts
 * @param remarks what could not be read, and was left blank
 * @param refusal why it cannot be entered; empty when it can
 * @param known address of the candidature that is there already, empty when none is
 */
public record ReadLine(
        int number, Map<String, Object> json, Arrival arrival, List<Remark> remarks, String refusal, String known) {

    /** @param column as its header calls it */
    public record Remark(String column, String message) {}

    public boolean enterable() {
        return refusal.isEmpty();
    }

    public Answers answers() {
        return Answers.of(json);
    }

    ReadLine refused(String sentence, String address) {
        return new ReadLine(number, json, arrival, remarks, sentence, address);
    }
}
