package fr.pdn.labelling.documents;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What the squares in the margins of a scan say, sheet by sheet: a file of images or one image. */
final class ScannedSheets {
    private static final int DOTS_PER_INCH = 200;

    /** Beyond, someone sends a book: what is found so far is enough to say so. */
    private static final int MOST = 60;

    /** A larger image is looked at in a smaller copy. */
    private static final int MOST_DOTS = 4_000;

    private static final Map<DecodeHintType, Object> HINTS = Map.of(
            DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE), DecodeHintType.TRY_HARDER, Boolean.TRUE);

    private ScannedSheets() {}

    /** One entry for each sheet, empty when its square cannot be read; one empty entry for what cannot be drawn at all. */
    static List<Optional<PageCode>> read(byte[] content, String mediaType) {
        try {
            return mediaType.equals("application/pdf") ? ofPdf(content) : List.of(ofImage(content));
        } catch (IOException | RuntimeException unreadable) {
            return List.of(Optional.empty());
        }
    }

    private static List<Optional<PageCode>> ofPdf(byte[] content) throws IOException {
        var sheets = new ArrayList<Optional<PageCode>>();
        try (var pdf = Loader.loadPDF(content)) {
            var drawn = new PDFRenderer(pdf);
            drawn.setSubsamplingAllowed(true);
            for (int i = 0; i < Math.min(pdf.getNumberOfPages(), MOST); i++) {
                sheets.add(found(drawn.renderImageWithDPI(
                        i, resolution(pdf.getPage(i).getCropBox().getHeight()), ImageType.GRAY)));
            }
        }
        return sheets;
    }

    /** A page may say that it is as large as a wall. */
    private static float resolution(float points) {
        return Math.min(DOTS_PER_INCH, MOST_DOTS * 72 / Math.max(points, 1));
    }

    private static Optional<PageCode> ofImage(byte[] content) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var reader = ImageIO.getImageReaders(input).next();
            try {
                reader.setInput(input, true, true);
                var larger = Math.max(reader.getWidth(0), reader.getHeight(0));
                var every = Math.max(1, (int) Math.ceil((double) larger / MOST_DOTS));
                var parameters = reader.getDefaultReadParam();
                parameters.setSourceSubsampling(every, every, 0, 0);
                return found(reader.read(0, parameters));
            } finally {
                reader.dispose();
            }
        }
    }

    private static Optional<PageCode> found(BufferedImage sheet) {
        var light = new BufferedImageLuminanceSource(sheet);
        return found(new BinaryBitmap(new HybridBinarizer(light)))
                .or(() -> found(new BinaryBitmap(new GlobalHistogramBinarizer(light))))
                .or(() -> corners(light));
    }

    /** Alone in its corner, whichever way the sheet lay, a small square is found more surely. */
    private static Optional<PageCode> corners(LuminanceSource light) {
        var width = light.getWidth() / 2;
        var height = light.getHeight() / 3;
        for (int left : List.of(light.getWidth() - width, 0)) {
            for (int top : List.of(0, light.getHeight() - height)) {
                var code = found(new BinaryBitmap(new HybridBinarizer(light.crop(left, top, width, height))));
                if (code.isPresent()) {
                    return code;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<PageCode> found(BinaryBitmap sheet) {
        try {
            return PageCode.read(new MultiFormatReader().decode(sheet, HINTS).getText());
        } catch (NotFoundException none) {
            return Optional.empty();
        }
    }
}
