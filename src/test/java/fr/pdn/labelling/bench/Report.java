package fr.pdn.labelling.bench;

import fr.pdn.labelling.bench.Arm.Size;
import fr.pdn.labelling.bench.Meter.Cost;
import fr.pdn.labelling.bench.Meter.Post;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The figures of a run as Markdown, those that do not depend on the machine first. */
record Report(
        Map<String, String> settings,
        int counted,
        List<Cost> costs,
        List<Size> before,
        List<Size> after,
        List<Race> races) {

    private static final int POSTS = 25;
    private static final double KILO = 1000;

    Path write(Path folder) throws IOException {
        var file = folder.resolve(LocalDate.now(Clock.systemUTC()) + ".md");
        Files.createDirectories(folder);
        return Files.writeString(file, text());
    }

    private String text() {
        return String.join(
                "\n",
                "# One candidature from draft to label: product (P0) beside the bare engine (E)",
                "",
                "Settings as read from the server: "
                        + settings.entrySet().stream()
                                .map(each -> "`" + each.getKey() + "` " + each.getValue())
                                .collect(Collectors.joining(", "))
                        + ".",
                "Counted on " + counted + " life-cycles of each arm, one after the other.",
                "",
                "| Per life-cycle | P0 | E | P0 / E | goal |",
                "|---|---:|---:|---:|---:|",
                row("SQL statements", Cost::statements, "≤ 0.45"),
                row("WAL, kB, without documents' contents", cost -> cost.walBytes() / KILO, "≤ 0.20"),
                row("index entries", Cost::indexEntries, "≤ 0.15"),
                row("rows inserted", Cost::rows, ""),
                row("WAL syncs", Cost::syncs, "H + 2"),
                row("commits that write", Cost::commits, ""),
                row("buffers touched", Cost::buffers, ""),
                row("WAL of documents' contents, kB", cost -> cost.contentWalBytes() / KILO, ""),
                disk("engine's tables", "engine", ""),
                disk("our tables", "ours", "≤ 40 kB"),
                disk("documents' contents", "contents", ""),
                "",
                races.stream()
                        .map(race -> "- %d client%s: %.2f × E (%.2f–%.2f), %d repeats A B B A of %d life-cycles a block"
                                .formatted(
                                        race.clients(),
                                        race.clients() > 1 ? "s" : "",
                                        race.median(),
                                        race.lowest(),
                                        race.highest(),
                                        race.ratios().length,
                                        race.block()))
                        .collect(Collectors.joining("\n")),
                "",
                posts("Statements", Cost::statementPosts),
                posts("WAL bytes by table", Cost::walPosts),
                posts("Index entries by table", Cost::entryPosts));
    }

    private String row(String what, ToDoubleFunction<Cost> figure, String goal) {
        double product = figure.applyAsDouble(costs.get(0));
        double bare = figure.applyAsDouble(costs.get(1));
        return "| %s | %s | %s | %s | %s |".formatted(what, shown(product), shown(bare), ratio(product, bare), goal);
    }

    private String disk(String what, String part, String goal) {
        double product = after.get(0).perLifeCycle(before.get(0), part) / KILO;
        double bare = after.get(1).perLifeCycle(before.get(1), part) / KILO;
        return "| disk, kB, compact, documents made: %s | %s | %s | %s | %s |"
                .formatted(what, shown(product), shown(bare), ratio(product, bare), goal);
    }

    private String posts(String title, java.util.function.Function<Cost, List<Post>> which) {
        return "\n## " + title + "\n\n| P0 | | E | |\n|---|---:|---|---:|\n"
                + java.util.stream.IntStream.range(0, POSTS)
                        .mapToObj(i -> "| " + post(which.apply(costs.get(0)), i) + " | "
                                + post(which.apply(costs.get(1)), i) + " |")
                        .collect(Collectors.joining("\n"));
    }

    private static String post(List<Post> posts, int i) {
        return i < posts.size()
                ? posts.get(i).what() + " | " + shown(posts.get(i).perLifeCycle())
                : " | ";
    }

    private static String ratio(double product, double bare) {
        return bare == 0 ? "" : String.format(Locale.ROOT, "%.2f", product / bare);
    }

    private static String shown(double figure) {
        return String.format(Locale.ROOT, figure >= 100 ? "%.0f" : "%.1f", figure);
    }
}
