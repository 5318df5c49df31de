package fr.pdn.labelling.candidature;

import java.util.Map;

/** What mails say of a change that a structure announced. */
final class ChangeFacts {
    private ChangeFacts() {}

    static Map<String, Object> of(RecordedAct act) {
        return act.kind() == Act.CONTACT_CHANGED
                ? Map.of("contact", act.text("name"), "contactEmail", act.text("to"))
                : Map.of("newcomer", act.text("newcomer"), "former", act.text("from"));
    }
}
