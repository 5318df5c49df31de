package fr.pdn.labelling.documents;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which page of which text a sheet of paper is, as the square in its margin says.
 *
 * @param number of the dossier
 * @param text id of the frozen text
 * @param page the first is 1
 * @param pages how many there are
 */
public record PageCode(String number, long text, int version, int page, int pages) {
    private static final Pattern SHAPE =
            Pattern.compile("PDN:([A-Z0-9-]{1,60}):T([0-9]{1,18}):V([0-9]{1,6}):([0-9]{1,4})/([0-9]{1,4})");

    /** What all pages of a text have in common: the data of its document hold it, the printer adds the page. */
    public static String prefix(String number, long text, int version) {
        return "PDN:%s:T%d:V%d:".formatted(number, text, version);
    }

    /** Empty for a square of someone else. */
    static Optional<PageCode> read(String said) {
        var parts = SHAPE.matcher(said);
        return parts.matches()
                ? Optional.of(new PageCode(
                        parts.group(1),
                        Long.parseLong(parts.group(2)),
                        Integer.parseInt(parts.group(3)),
                        Integer.parseInt(parts.group(4)),
                        Integer.parseInt(parts.group(5))))
                : Optional.empty();
    }
}
