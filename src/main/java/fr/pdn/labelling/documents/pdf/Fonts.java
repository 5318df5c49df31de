package fr.pdn.labelling.documents.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The family of all documents, without substitutions of glyphs: French needs none, and to look for them took four fifths of
 * the time of a page.
 */
final class Fonts {
    private static final String FAMILY = "Source Sans 3";
    private static final int BOLD = 700;
    private static final int REGULAR = 400;

    private Fonts() {}

    static void use(PdfRendererBuilder builder, PDDocument pdf) throws IOException {
        builder.useFont(font(pdf, "Regular"), FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(font(pdf, "Bold"), FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.useFont(font(pdf, "Italic"), FAMILY, REGULAR, FontStyle.ITALIC, true);
    }

    private static PDFontSupplier font(PDDocument pdf, String style) throws IOException {
        return new PDFontSupplier(PDType0Font.load(pdf, read(style), true));
    }

    private static TrueTypeFont read(String style) throws IOException {
        var file = "/" + Templates.SHIPPED + "fonts/SourceSans3-" + style + ".ttf";
        try (var stream = Fonts.class.getResourceAsStream(file)) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            font.setEnableGsub(false);
            return font;
        }
    }
}
