package fr.pdn.labelling.forms;

import java.util.Map;

/**
 * A question as someone outside of its page may ask it: in a column of a file, say.
 *
 * @param heading the group it stands in, or what one row of its list is called; empty when it stands alone
 * @param list the control of its list ({@code professionals}), empty when it is asked once
 * @param key its control, from the form or from the row it stands in
 * @param most how many rows its list may have
 * @param options what is shown → what is posted, in order; empty when one writes freely
 */
public record AskedQuestion(
        String heading, String list, String key, int most, String label, Kind kind, Map<String, String> options) {

    /** What may be answered. */
    public enum Kind {
        TEXT,
        /** Short texts, one a line. */
        LINES,
        NUMBER,
        DAY,
        OPTION,
        /** Any number of options. */
        OPTIONS
    }

    /** The name of its control. */
    public String control(int row) {
        return list.isEmpty() ? key : list + "[" + row + "]." + key;
    }

    /** Where its answer stands, as {@link AnswerError} says it. */
    public String pointer(int row) {
        return "/" + control(row).replaceAll("\\[(\\d+)]", "/$1").replace('.', '/');
    }
}
