package fr.pdn.labelling.signature;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A text signed by hand, as it comes back.
 *
 * @param sentBy address of the signatory
 * @param sentAt null as long as files are gathered
 */
public record PaperScan(
        UUID id, Party party, String sentBy, String name, String capacity, Instant sentAt, List<ScanFile> files) {
    public boolean sent() {
        return sentAt != null;
    }

    /** How many pages the text has, 0 when no code was read. */
    public int pages() {
        return files.stream().mapToInt(ScanFile::ofPages).max().orElse(0);
    }

    public List<Integer> found() {
        return files.stream()
                .flatMap(file -> file.found().stream())
                .distinct()
                .sorted()
                .toList();
    }

    public int unreadable() {
        return files.stream().mapToInt(ScanFile::unreadable).sum();
    }

    /** Pages whose code was not read; empty when none was. */
    public List<Integer> missing() {
        var found = found();
        return IntStream.rangeClosed(1, pages())
                .filter(page -> !found.contains(page))
                .boxed()
                .toList();
    }

    /** Whether sheets without a readable code cannot be the missing pages: there are too few. */
    public boolean lacksPages() {
        return missing().size() > unreadable();
    }
}
