package fr.pdn.labelling.register;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as someone searches them: capitals, accents, the shape of an apostrophe and the width of a space do not matter. */
final class Folded {
    private static final String SQL = """
            regexp_replace(regexp_replace(translate(normalize(lower(%s), nfd), '’‘ʼ`´', ''''''''''''),
              '[\u0300-\u036f]', '', 'g'), '[\\s\u00a0\u202f]+', ' ', 'g')""";

    private Folded() {}

    static String text(String written) {
        return Normalizer.normalize(written.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD)
                .replaceAll("[\u0300-\u036f]", "")
                .replaceAll("[’‘ʼ`´]", "'")
                .replaceAll("[\\s\u00a0\u202f]+", " ")
                .strip();
    }

    /** The same, of an expression of the database. */
    static String sql(String expression) {
        return SQL.formatted(expression);
    }
}
