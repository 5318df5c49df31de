package fr.pdn.labelling.signature;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A document printed, laid a little askew on the glass of a scanner that is not clean. */
record ScannedPaper(List<byte[]> pages) {
    private static final int DOTS_PER_INCH = 150;
    private static final int GRAIN = 40;

    /** @param degrees how askew it lies */
    static ScannedPaper of(byte[] pdf, double degrees) {
        var pages = new ArrayList<byte[]>();
        try (var printed = Loader.loadPDF(pdf)) {
            var drawn = new PDFRenderer(printed);
            for (int i = 0; i < printed.getNumberOfPages(); i++) {
                pages.add(jpeg(grained(askew(drawn.renderImageWithDPI(i, DOTS_PER_INCH, ImageType.RGB), degrees), i)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ScannedPaper(pages);
    }

    /** Sheets that nothing is written on. */
    static byte[] blank() {
        return jpeg(askew(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), 0, 1240, 1754));
    }

    byte[] pdf() {
        try (var scan = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (var page : pages) {
                var sheet = new PDPage(PDRectangle.A4);
                scan.addPage(sheet);
                try (var drawn = new PDPageContentStream(scan, sheet)) {
                    var box = sheet.getMediaBox();
                    drawn.drawImage(
                            PDImageXObject.createFromByteArray(scan, page, "page"),
                            0,
                            0,
                            box.getWidth(),
                            box.getHeight());
                }
            }
            scan.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage askew(BufferedImage page, double degrees) {
        return askew(page, degrees, page.getWidth(), page.getHeight());
    }

    private static BufferedImage askew(BufferedImage page, double degrees, int width, int height) {
        var glass = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var drawn = glass.createGraphics();
        drawn.setColor(Color.WHITE);
        drawn.fillRect(0, 0, width, height);
        if (page.getWidth() > 1) {
            drawn.rotate(Math.toRadians(degrees), width / 2.0, height / 2.0);
            drawn.drawImage(page, 0, 0, null);
        }
        drawn.dispose();
        return glass;
    }

    private static BufferedImage grained(BufferedImage page, long seed) {
        var random = new SplittableRandom(seed);
        var dots = ((DataBufferInt) page.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < dots.length; i++) {
            var light = dots[i] & 0xFF;
            var grey = Math.max(0, Math.min(255, light + random.nextInt(GRAIN) - GRAIN / 2));
            dots[i] = grey << 16 | grey << 8 | grey;
        }
        return page;
    }

    private static byte[] jpeg(BufferedImage page) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(page, "jpg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
