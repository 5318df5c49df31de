package fr.pdn.labelling.mailbox;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Candidature numbers as people write them: « pdnp17 – 2027‑1‑0042 ». */
final class DossierNumbers {
    private static final int MOST = 20;
    private static final String SPACE = "[\\s\\u00a0\\u202f]";
    /** Begun at the first of several spaces only: long rows of them must not be looked at once for each. */
    private static final Pattern DASH =
            Pattern.compile("(?<!%1$s)%1$s*+[-\\u00ad\\u2010-\\u2015\\u2212_]%1$s*".formatted(SPACE));

    private static final Pattern NUMBER = Pattern.compile("PDNP\\d{2,3}-\\d{4}-\\d{1,3}-\\d{4,6}(?!\\d)");

    private DossierNumbers() {}

    /** In the order of the text, each once; whether there are such dossiers is another question. */
    static Set<String> in(String text) {
        return NUMBER.matcher(written(text))
                .results()
                .map(MatchResult::group)
                .limit(MOST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** As the program writes it. */
    static String written(String typed) {
        return DASH.matcher(typed.strip().toUpperCase(Locale.ROOT)).replaceAll("-");
    }
}
