package fr.pdn.labelling.forms;

import java.text.Normalizer;
import java.util.Optional;

/** What a text may be made of: PostgreSQL refuses U+0000, UTF-8 a lone surrogate, a mail header a line end. */
final class Characters {
    private Characters() {}

    static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\r\n?", "\n")
                .strip();
    }

    static Optional<String> complaint(Question question, String text, boolean severalLines) {
        if (!severalLines && text.indexOf('\n') >= 0) {
            return Optional.of(Sentences.severalLines(question));
        }
        return text.codePoints().allMatch(Characters::legal)
                ? Optional.empty()
                : Optional.of(Sentences.illegalCharacter(question));
    }

    /** Safe to repeat in an answer or a log: what is illegal or endless is taken out. */
    static String quotable(String text) {
        return text.codePoints()
                .limit(60)
                .map(c -> legal(c) && c != '\n' ? c : '\uFFFD')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean legal(int codePoint) {
        return codePoint == '\n'
                || codePoint == '\t'
                || !(Character.isISOControl(codePoint) || codePoint >= 0xD800 && codePoint <= 0xDFFF);
    }
}
