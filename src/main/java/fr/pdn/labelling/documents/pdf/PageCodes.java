package fr.pdn.labelling.documents.pdf;

import io.nayuki.qrcodegen.QrCode;
import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/**
 * A square in the top margin of each page of a paper to sign, so that a scan of it finds its text and its page. It is drawn
 * after the layout, because the style sheet cannot count inside an image; for a reader it is no content.
 */
final class PageCodes {
    /** In the data of a sheet whose pages bear one. */
    static final String KEY = "pageCode";

    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;
    private static final float SIDE = 14.5f * POINTS_PER_MILLIMETRE;
    private static final float RIGHT = 20 * POINTS_PER_MILLIMETRE;

    /** Office printers leave about four millimetres white. */
    private static final float TOP = 4.5f * POINTS_PER_MILLIMETRE;

    private PageCodes() {}

    static void put(PDDocument pdf, Sheet sheet) throws IOException {
        if (sheet.shown().get(KEY) instanceof String prefix && !prefix.isEmpty()) {
            for (int i = 0; i < pdf.getNumberOfPages(); i++) {
                draw(pdf, pdf.getPage(i), prefix + (i + 1) + "/" + pdf.getNumberOfPages());
            }
        }
    }

    private static void draw(PDDocument pdf, PDPage page, String text) throws IOException {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var dot = SIDE / code.size;
        var left = page.getMediaBox().getUpperRightX() - RIGHT - SIDE;
        var top = page.getMediaBox().getUpperRightY() - TOP;
        try (var drawn = new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
            drawn.beginMarkedContent(COSName.ARTIFACT);
            drawn.setNonStrokingColor(Color.BLACK);
            for (int y = 0; y < code.size; y++) {
                for (int x = 0; x < code.size; x++) {
                    if (code.getModule(x, y)) {
                        drawn.addRect(left + x * dot, top - (y + 1) * dot, dot, dot);
                    }
                }
            }
            drawn.fill();
            drawn.endMarkedContent();
        }
    }
}
