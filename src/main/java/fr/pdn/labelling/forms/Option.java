package fr.pdn.labelling.forms;

import java.math.BigDecimal;

/** One of the answers to choose from; its value is a text, a number or a boolean. */
record Option(String label, Object value) {

    /** A number may come as a text, as browsers and Tasklist send it. */
    boolean is(Object answer) {
        if (value instanceof Number mine && (answer instanceof Number || answer instanceof String)) {
            var written = answer.toString();
            return written.matches("-?\\d{1,9}(\\.\\d{1,9})?")
                    && new BigDecimal(written).compareTo(new BigDecimal(mine.toString())) == 0;
        }
        return value.equals(answer);
    }

    boolean isPostedAs(String posted) {
        return value.toString().equals(posted);
    }
}
