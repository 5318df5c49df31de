package fr.pdn.labelling.register;

import java.time.LocalDate;

/**
 * A step that waits, as a list of dossiers tells it.
 *
 * @param waitsFor empty when that depends on what the step is about
 * @param dueOn null when nothing presses
 */
public record ListedStep(String number, String name, String waitsFor, LocalDate dueOn) {
    public String inWords() {
        return waitsFor.isEmpty() ? name : name + " – " + waitsFor;
    }
}
