package fr.pdn.labelling.label.directory;

import fr.pdn.labelling.label.EntryFacts;
import java.time.LocalDate;

/**
 * A label in force as everyone may read it.
 *
 * @param label its number
 * @param facts nothing but what the structure and the professional make public
 * @param legalForm of the structure, as its candidature says
 * @param category of the structure, as its candidature says
 * @param place null when nobody has given it
 * @param updatedOn the last day on which something of it changed
 */
public record DirectoryLine(
        String label,
        String siret,
        EntryFacts facts,
        String legalForm,
        String category,
        Coordinates place,
        LocalDate updatedOn) {

    /** The name under which parents find the person. */
    public String name() {
        return facts.displayName().isEmpty() ? "Promeneur du Net Parentalité" : facts.displayName();
    }
}
