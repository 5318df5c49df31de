package fr.pdn.labelling.surface;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.AntPathMatcher;

/** The lines of {@code surface/anonymous.txt}: what answers to someone who has not signed in. */
final class AllowList {

    private static final String EVERYWHERE = "everywhere";
    private static final AntPathMatcher PATHS = new AntPathMatcher();

    private AllowList() {}

    /** @param answer its status, and for a redirection where it leads: {@code 302:/connexion} */
    record Line(String where, String answer, List<String> methods, String path, String why) {

        private static Line of(String line) {
            var parts = line.split("\\s+", 5);
            return new Line(parts[0], parts[1], List.of(parts[2].split(",")), parts[3], parts[4]);
        }

        boolean allows(Answer given) {
            return PATHS.match(answer, given.status() + (given.location().isEmpty() ? "" : ":" + given.location()))
                    && methods.contains(given.operation().method())
                    && PATHS.match(path, given.operation().pattern());
        }
    }

    /** @param where « demonstration » or « production » */
    static List<Line> in(String where) {
        try {
            return new ClassPathResource("surface/anonymous.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Line::of)
                    .filter(line -> line.where.equals(EVERYWHERE) || line.where.equals(where))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
