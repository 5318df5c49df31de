package fr.pdn.labelling.label.directory;

import fr.pdn.labelling.label.EntryFacts;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Lines of the directory as a test needs them. */
final class Lines {
    private Lines() {}

    static DirectoryLine line(String label, String structure, String town, String name) {
        return new DirectoryLine(
                label,
                "00170001200014",
                new EntryFacts(
                        structure,
                        "12 rue des Oyats",
                        "17991",
                        town,
                        name,
                        "https://www.facebook.com/" + label,
                        "https://www.instagram.com/" + label,
                        ""),
                "ASSOCIATION",
                "SOCIAL_CENTRE",
                null,
                LocalDate.of(2027, 6, 2));
    }

    static DirectoryLine at(DirectoryLine line, String latitude, String longitude) {
        return new DirectoryLine(
                line.label(),
                line.siret(),
                line.facts(),
                line.legalForm(),
                line.category(),
                new Coordinates(new BigDecimal(latitude), new BigDecimal(longitude)),
                line.updatedOn());
    }
}
