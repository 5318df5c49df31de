package fr.pdn.labelling.candidature;

import java.util.HashMap;
import java.util.Map;

/** What a mail is filled in with. What is not known is left out: its template then keeps silent about it. */
final class MailModel {
    private final Map<String, Object> said = new HashMap<>();

    void put(String name, Object value) {
        if (value != null && !"".equals(value)) {
            said.put(name, value);
        }
    }

    void putAll(Map<String, Object> more) {
        said.putAll(more);
    }

    void remove(String name) {
        said.remove(name);
    }

    Map<String, Object> said() {
        return said;
    }
}
