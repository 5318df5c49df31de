package fr.pdn.labelling.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Whether answers say the same: 4840 and 4840.00 do. Saving twice by a double click is no conflict. */
final class SameAnswers {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SameAnswers() {}

    static boolean in(Object one, Object other) {
        JsonNode left = JSON.valueToTree(one);
        JsonNode right = JSON.valueToTree(other);
        return left.equals(SameAnswers::compared, right);
    }

    private static int compared(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    }
}
