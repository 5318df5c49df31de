package fr.pdn.labelling.documents.pdf;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** An address as a square to scan, an image that a page can hold: {@code ${code.of(address)}}. */
public final class ScanCode {
    private static final int QUIET_ZONE = 4;
    private static final int DOTS = 8;
    private static final int WHITE = 0xFFFFFF;

    public String of(String address) {
        var code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        var side = (code.size + 2 * QUIET_ZONE) * DOTS;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, code.getModule(x / DOTS - QUIET_ZONE, y / DOTS - QUIET_ZONE) ? 0 : WHITE);
            }
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(image));
    }

    private static byte[] png(BufferedImage image) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
