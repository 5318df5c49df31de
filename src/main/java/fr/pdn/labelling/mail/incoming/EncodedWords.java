package fr.pdn.labelling.mail.incoming;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** RFC 2047 as mail programs write it: glued to its neighbours, or cut in the middle of a character. */
final class EncodedWords {
    private static final String START = "=\\?([\\w-]+)(?:\\*[\\w-]+)?\\?([bBqQ])\\?";

    private static final Pattern GLUED = Pattern.compile("(?<=[^\\s])(?==\\?[\\w*-]+\\?[bBqQ]\\?[^?\\s]*\\?=)");

    /** Two words of one charset and encoding, the first of which ends where another may go on: no padding. */
    private static final Pattern CUT = Pattern.compile(
            "(" + START + "[^?\\s]*[^?\\s=])\\?=\\s+=\\?\\2(?:\\*[\\w-]+)?\\?\\3\\?", Pattern.CASE_INSENSITIVE);

    private EncodedWords() {}

    static String decoded(String header) {
        try {
            var text = GLUED.matcher(MimeUtility.unfold(unencoded(header))).replaceAll(" ");
            return MimeUtility.decodeText(joined(text));
        } catch (UnsupportedEncodingException | RuntimeException unknown) {
            return header;
        }
    }

    /** Letters that nobody encoded were read one byte at a time; as UTF-8, if that is what they are. */
    private static String unencoded(String header) {
        if (header.chars().allMatch(c -> c < 0x80) || header.chars().anyMatch(c -> c > 0xFF)) {
            return header;
        }
        try {
            var bytes = ByteBuffer.wrap(header.getBytes(StandardCharsets.ISO_8859_1));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException latin) {
            return header;
        }
    }

    private static String joined(String text) {
        var joined = CUT.matcher(text).replaceAll("$1");
        return joined.equals(text) ? text : joined(joined);
    }
}
