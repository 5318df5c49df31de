package fr.pdn.labelling.forms;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What every field has, whatever its type.
 *
 * @param key dotted path of the answer, from the form or from the row it stands in
 * @param name how a sentence calls it, with its article (« le nom de la structure »), or the end of a sentence that
 *     begins with « Indiquez » (« si la structure … »)
 * @param help what helps to answer, limits included; empty when there is nothing to say
 * @param columns width in sixteenths of the page, as form-js counts
 */
record Question(
        String key,
        String name,
        String label,
        String help,
        boolean required,
        int columns,
        Condition hidden,
        Map<String, String> properties) {

    Optional<String> property(String property) {
        return Optional.ofNullable(properties.get(property));
    }

    boolean optional() {
        return !required && !is("mustBeTrue");
    }

    boolean unique() {
        return properties.containsKey("unique");
    }

    /** An address is the same account whatever its capitals. */
    Object compared(Object answer) {
        return is("unique", "anyCase") ? answer.toString().toLowerCase(Locale.ROOT) : answer;
    }

    boolean is(String property) {
        return is(property, "true");
    }

    boolean is(String property, String value) {
        return value.equals(properties.get(property));
    }
}
