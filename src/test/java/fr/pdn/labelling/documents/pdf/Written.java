package fr.pdn.labelling.documents.pdf;

import fr.pdn.labelling.documents.GeneratedKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.core.io.ClassPathResource;

/** Sheets of every kind with fictitious data, and what a file made of one says. */
public final class Written {
    private Written() {}

    static Sheet sheet(GeneratedKind kind) {
        return sheet(kind, data(kind));
    }

    static Sheet sheet(GeneratedKind kind, String data) {
        return new Sheet(
                template(kind),
                kind.label() + " – n° PDNP17-2027-1-0001",
                "PDNP17-2027-1-0001",
                data,
                Instant.parse("2027-02-18T14:42:10Z"));
    }

    /** Data of one that says everything. */
    public static String acknowledgement() {
        return data(GeneratedKind.ACKNOWLEDGEMENT);
    }

    static String data(GeneratedKind kind) {
        try {
            return new ClassPathResource("documents/" + template(kind) + ".json")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of all pages, lines joined. */
    public static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return words().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String page(PDDocument document, int page) throws IOException {
        var words = words();
        words.setStartPage(page);
        words.setEndPage(page);
        return words.getText(document).replaceAll("\\s+", " ");
    }

    /** The data a file carries. */
    public static String attached(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var files = document.getDocumentCatalog().getNames().getEmbeddedFiles();
            var content = files.getNames().get("donnees.json").getEmbeddedFileUnicode();
            return new String(content.toByteArray(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDFTextStripper words() {
        var words = new PDFTextStripper();
        words.setSortByPosition(true);
        return words;
    }

    private static String template(GeneratedKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
