package fr.pdn.labelling.documents.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Lays a sheet out as one file that is archivable (PDF/A-3a), accessible (PDF/UA-1) and carries its data. Two calls with the
 * same sheet and templates give the same bytes.
 */
public final class Printer {
    /** What XML cannot hold; nobody sees them. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\x{FFFE}\\x{FFFF}\\p{Cs}&&[^\\t\\n\\r]]");

    private static final byte[] SCREEN_COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private final Templates templates;

    public Printer(Templates templates) {
        this.templates = templates;
    }

    /** @param sealedBy who will seal it, which it says, or null */
    public byte[] print(Sheet sheet, String sealedBy) {
        var page = INVISIBLE.matcher(templates.page(sheet, sealedBy)).replaceAll("");
        try (var pdf = new PDDocument();
                var renderer = builder(page, pdf).buildPdfRenderer()) {
            renderer.createPDFKeepOpen();
            PageCodes.put(pdf, sheet);
            Attachment.add(pdf, sheet);
            Marks.put(pdf, sheet);
            return bytes(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the texts that this template is made of. */
    public String version(String template) {
        return templates.version(template);
    }

    private static PdfRendererBuilder builder(String page, PDDocument pdf) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(SCREEN_COLOURS);
        builder.useUnicodeLineBreaker(new LineBreaks());
        Fonts.use(builder, pdf);
        builder.withHtmlContent(page, null);
        return builder;
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        try (var bytes = new ByteArrayOutputStream()) {
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }
}
