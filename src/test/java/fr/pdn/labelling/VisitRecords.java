package fr.pdn.labelling;

import fr.pdn.labelling.ModelRecorder.Visit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the tests of each JVM have visited, one file a JVM in a folder of this run, so that a last one can ask what all of them
 * have visited together. Each line: {@code visited} or {@code named}, the process, the element.
 */
public final class VisitRecords {
    /** The build gives each run a folder of its own. */
    private static final Path FOLDER = Path.of(System.getProperty("pdn.visits", "target/visits/alone"));

    private VisitRecords() {}

    /** @return what tests that assert on the way of a dossier have visited */
    public static Set<Visit> visited() {
        return read("visited");
    }

    /** @return the steps and flows that assertions have called by their name */
    public static Set<Visit> named() {
        return read("named");
    }

    static void write(Set<Visit> visited, Set<Visit> named) {
        var lines = Stream.concat(lines("visited", visited), lines("named", named));
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(ProcessHandle.current().pid() + ".txt"), (Iterable<String>) lines::iterator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(String what, Set<Visit> visits) {
        return visits.stream().map(visit -> String.join(" ", what, visit.process(), visit.element()));
    }

    private static Set<Visit> read(String what) {
        try (var files = Files.list(FOLDER)) {
            return files.flatMap(VisitRecords::linesOf)
                    .map(line -> line.split(" "))
                    .filter(words -> words[0].equals(what))
                    .map(words -> new Visit(words[1], words[2]))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
