package fr.pdn.labelling.documents.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import fr.pdn.labelling.documents.GeneratedKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** How long documents take, on one core: each kind printed, then sealed; the convention beside the same page untagged. */
public final class PrintingBench {
    private static final int WARM_UP = 40;
    private static final int TIMED = 60;
    private static final double MILLI = 1e6;
    private static final double SECOND = 1e9;

    private final Templates templates = new Templates(null);
    private final Printer printer = new Printer(templates);
    private final Seal seal;

    private PrintingBench(Seal seal) {
        this.seal = seal;
    }

    /** @param args the folder of the reports */
    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("seal");
        var key = SealKey.in(folder, "Caf de mesure", "mesure");
        var report = new PrintingBench(Seal.of(key, "mesure".toCharArray())).report();
        Files.delete(key);
        Files.delete(folder);
        var file = Path.of(args[0]).resolve(LocalDate.now(Clock.systemUTC()) + "-documents.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, report);
    }

    private String report() throws IOException {
        var lines = new ArrayList<>(List.of(
                "# Documents: time to print and to seal one, on one core",
                "",
                "Medians of " + TIMED + " after " + WARM_UP
                        + " of the same kind, one after the other, fictitious data of "
                        + "the tests, seal of a 2048-bit RSA key.",
                "",
                "| Document | pages | kB sealed | print, ms | seal, ms | documents/s, sealed |",
                "|---|---:|---:|---:|---:|---:|"));
        for (var kind : GeneratedKind.values()) {
            lines.add(line(kind));
        }
        var sheet = Written.sheet(GeneratedKind.CONVENTION);
        double ours = median(() -> printer.print(sheet, "Caf de mesure"));
        double plain = median(() -> untagged(templates.page(sheet, "Caf de mesure")));
        lines.addAll(List.of(
                "",
                format(
                        "The convention as PDF/A-3a and PDF/UA-1, with its data: %.2f × the rate of the same library "
                                + "printing the same page untagged (goal ≥ 0.5).",
                        plain / ours),
                "The same sheet gives the same bytes: "
                        + Arrays.equals(printer.print(sheet, null), printer.print(sheet, null)) + ".",
                ""));
        return String.join("\n", lines);
    }

    private String line(GeneratedKind kind) throws IOException {
        var sheet = Written.sheet(kind);
        var pdf = printer.print(sheet, "Caf de mesure");
        double print = median(() -> printer.print(sheet, "Caf de mesure"));
        double sealing = median(() -> seal.put(pdf, sheet.issuedAt()));
        try (var opened = Loader.loadPDF(pdf)) {
            return format(
                    "| %s | %d | %d | %.0f | %.1f | %.1f |",
                    kind.label(),
                    opened.getNumberOfPages(),
                    seal.put(pdf, sheet.issuedAt()).length / 1000,
                    print / MILLI,
                    sealing / MILLI,
                    SECOND / (print + sealing));
        }
    }

    /** In nanoseconds. */
    private static double median(Supplier<byte[]> work) {
        for (int i = 0; i < WARM_UP; i++) {
            work.get();
        }
        var times = new ArrayList<Long>();
        for (int i = 0; i < TIMED; i++) {
            long start = System.nanoTime();
            work.get();
            times.add(System.nanoTime() - start);
        }
        times.sort(Comparator.naturalOrder());
        return times.get(TIMED / 2);
    }

    private static byte[] untagged(String page) {
        var builder = new PdfRendererBuilder();
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.withHtmlContent(page, null);
        try (var bytes = new ByteArrayOutputStream();
                var pdf = new PDDocument()) {
            Fonts.use(builder.usePDDocument(pdf), pdf);
            builder.toStream(bytes);
            builder.run();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
