package fr.pdn.labelling.label.directory;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/**
 * What someone looks for in the directory.
 *
 * @param text words of a name, of a town or of a structure
 * @param town one of those that the list offers, as it is written there, or empty
 * @param network null for any
 * @param page from 1
 */
public record DirectorySearch(String text, String town, Network network, int page) {
    private static final int LONGEST = 200;

    /** From what a browser sent: what means nothing is as absent. */
    public static DirectorySearch of(String text, String town, String network, String page) {
        return new DirectorySearch(
                written(text),
                written(town),
                Arrays.stream(Network.values())
                        .filter(one -> one.name().equals(network))
                        .findFirst()
                        .orElse(null),
                Objects.toString(page, "").matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1);
    }

    public boolean narrowed() {
        return !text.isEmpty() || !town.isEmpty() || network != null;
    }

    boolean finds(DirectoryLine line) {
        var facts = line.facts();
        var said = folded(String.join(" ", line.name(), facts.structure(), facts.town(), facts.postalCode()));
        return Arrays.stream(folded(text).split(" ")).allMatch(said::contains)
                && (town.isEmpty() || town.equals(facts.town()))
                && (network == null || network.holds(line));
    }

    private static String written(String value) {
        var stripped = Objects.toString(value, "").strip().replace("\0", "");
        return stripped.substring(0, Math.min(LONGEST, stripped.length()));
    }

    /** Neither capitals nor accents nor marks matter to someone who searches. */
    private static String folded(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.FRENCH).replace("œ", "oe"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\d]+", " ")
                .strip();
    }
}
