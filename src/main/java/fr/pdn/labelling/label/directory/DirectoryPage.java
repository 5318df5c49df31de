package fr.pdn.labelling.label.directory;

import java.util.List;

/**
 * What a search finds, a page at a time.
 *
 * @param found all of it, for the map
 * @param lines of this page
 * @param number of this page, from 1
 * @param pages how many there are, at least one
 */
public record DirectoryPage(List<DirectoryLine> found, List<DirectoryLine> lines, int number, int pages) {
    static final int SIZE = 20;

    /** A page past the end is the last one. */
    public static DirectoryPage of(List<DirectoryLine> all, DirectorySearch search) {
        var found = all.stream().filter(search::finds).toList();
        int pages = Math.max(1, (found.size() + SIZE - 1) / SIZE);
        int number = Math.min(search.page(), pages);
        return new DirectoryPage(
                found, found.subList((number - 1) * SIZE, Math.min(found.size(), number * SIZE)), number, pages);
    }
}
