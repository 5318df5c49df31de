package fr.pdn.labelling.forms;

import java.util.Optional;

/** A way of writing that a text field can ask for by name: {@code "properties": {"format": "email"}}. */
public interface Format {
    String name();

    /** The French sentence that says what is wrong with this value, if anything is. */
    Optional<String> complaint(String value);

    /** The value as it is kept, once it is right: without the spaces people write for the eye, say. */
    default String canonical(String value) {
        return value;
    }

    /** As people read it. */
    default String shown(String kept) {
        return kept;
    }
}
