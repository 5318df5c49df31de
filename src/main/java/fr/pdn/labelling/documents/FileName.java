package fr.pdn.labelling.documents;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name a person gave to a file, fit to be shown and downloaded. It never names anything on a disk. */
final class FileName {
    private static final int MAXIMUM = 150;
    private static final String NAMELESS = "document";
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

    /** Control and format characters (line ends, U+202E, zero width), halves of characters, unassigned ones. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*%]");

    private FileName() {}

    /** The name of a file whose type is not known, or not accepted. */
    static String cleaned(String typed) {
        var base = base(typed);
        return shortened(base.isEmpty() ? NAMELESS : base, MAXIMUM);
    }

    static String cleaned(String typed, FileType type) {
        var base = base(typed);
        var extension = extension(base, type);
        var stem = base.endsWith(extension) ? base.substring(0, base.length() - extension.length()) : base;
        stem = stem.replaceAll("^[. ]+|[. ]+$", "");
        return shortened(stem.isEmpty() ? NAMELESS : stem, MAXIMUM - extension.length()) + extension;
    }

    private static String base(String typed) {
        var base = typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFC);
        base = FOLDERS.matcher(base).replaceFirst("");
        base = INVISIBLE.matcher(base).replaceAll("");
        base = RESERVED.matcher(base).replaceAll("_");
        return base.replaceAll("[\\p{Z}\\s]+", " ").strip();
    }

    private static String extension(String base, FileType type) {
        var lower = base.toLowerCase(Locale.ROOT);
        return type.extensions().stream()
                .filter(extension -> lower.endsWith("." + extension))
                .map(extension -> base.substring(base.length() - extension.length() - 1))
                .findFirst()
                .orElse("." + type.extensions().get(0));
    }

    private static String shortened(String text, int maximum) {
        if (text.length() <= maximum) {
            return text;
        }
        var cut = Character.isHighSurrogate(text.charAt(maximum - 1)) ? maximum - 1 : maximum;
        return text.substring(0, cut);
    }
}
