package fr.pdn.labelling.mail;

import java.util.regex.Pattern;

/** What people typed, made safe for a header or a mail body; the words stay, what only machines obey goes. */
public final class PlainText {

    /** Line ends of every kind, U+0085, U+2028 and U+2029 included. */
    private static final Pattern LINE_END = Pattern.compile("\\R");

    /** Controls, marks that turn the writing direction, and halves of a character. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]|\\p{Cs}");

    private static final Pattern SPACES = Pattern.compile("[\\s&&[^\\u00a0]]+");

    private PlainText() {}

    /** @return the text on one line, without spaces at its ends */
    public static String line(String text) {
        return SPACES.matcher(block(text)).replaceAll(" ").strip();
    }

    /** @return the text with its lines, each ended by \n */
    public static String block(String text) {
        return INVISIBLE
                .matcher(LINE_END.matcher(text).replaceAll("\n"))
                .replaceAll("")
                .strip();
    }
}
