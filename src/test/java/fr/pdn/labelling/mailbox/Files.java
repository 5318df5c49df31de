package fr.pdn.labelling.mailbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small real files, each different from the others by what it is called. */
final class Files {
    private Files() {}

    static byte[] pdf(String mark) {
        return ("%PDF-1.4\n%" + mark
                        + "\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\n"
                        + "trailer<</Root 1 0 R>>\n%%EOF")
                .getBytes(ISO_8859_1);
    }

    static byte[] protectedPdf() {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\n"
                        + "trailer<</Root 1 0 R/Encrypt 3 0 R>>\n%%EOF")
                .getBytes(ISO_8859_1);
    }

    static byte[] largePdf(int size) {
        return Arrays.copyOf(pdf("large"), size);
    }

    static byte[] jpeg(int size) {
        var start =
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0};
        return Arrays.copyOf(start, size);
    }

    static byte[] png(int size) {
        var start = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        return Arrays.copyOf(start, size);
    }

    static byte[] heic() {
        var start = new byte[] {0, 0, 0, 24, 'f', 't', 'y', 'p', 'h', 'e', 'i', 'c', 0, 0, 0, 0, 'm', 'i', 'f', '1'};
        return Arrays.copyOf(start, 64);
    }

    static byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("organigramme.pdf"));
            zip.write(pdf("zipped"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What Outlook makes of an attachment when it writes to itself (MS-OXTNEF): a level, an attribute, its length, a checksum. */
    static byte[] winmail(String name, byte[] content) {
        var tnef = new ByteArrayOutputStream();
        little(tnef, 0x223E9F78, 4);
        little(tnef, 1, 2);
        attribute(tnef, 1, 0x00089006, new byte[] {0, 0, 1, 0});
        attribute(tnef, 2, 0x00069002, new byte[14]);
        attribute(tnef, 2, 0x00018010, (name + "\0").getBytes(ISO_8859_1));
        attribute(tnef, 2, 0x0006800F, content);
        return tnef.toByteArray();
    }

    private static void attribute(ByteArrayOutputStream tnef, int level, int id, byte[] data) {
        tnef.write(level);
        little(tnef, id, 4);
        little(tnef, data.length, 4);
        tnef.writeBytes(data);
        var sum = 0;
        for (var value : data) {
            sum += value & 0xFF;
        }
        little(tnef, sum & 0xFFFF, 2);
    }

    private static void little(ByteArrayOutputStream out, int value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            out.write(value >> 8 * i);
        }
    }
}
