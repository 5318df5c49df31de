package fr.pdn.labelling.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small real files, made here. */
final class Samples {
    /** The harmless text that every antivirus takes for a virus, in two halves so that this source is not one. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

    private Samples() {}

    static byte[] pdf(String... objects) {
        var text = new StringBuilder(
                "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n"
                        + "2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj\n");
        for (var object : objects) {
            text.append(object).append('\n');
        }
        return text.append("trailer <</Root 1 0 R>>\n%%EOF\n").toString().getBytes(ISO_8859_1);
    }

    /** A PDF whose object is packed into a compressed object stream. */
    static byte[] pdfPacking(String object) {
        var packed = new String(deflated(object.getBytes(ISO_8859_1)), ISO_8859_1);
        return pdf(
                "4 0 obj <</Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length %d>>\nstream\n%s\nendstream endobj"
                        .formatted(packed.length(), packed));
    }

    static byte[] docx() {
        return docx(Map.of());
    }

    static byte[] docx(Map<String, byte[]> more) {
        return office("wordprocessingml.document", "word/document.xml", more);
    }

    static byte[] xlsx() {
        return office("spreadsheetml.sheet", "xl/workbook.xml", Map.of());
    }

    static byte[] odt(Map<String, byte[]> more) {
        return openDocument("text", more);
    }

    static byte[] ods() {
        return openDocument("spreadsheet", Map.of());
    }

    static byte[] openDocument(String type, Map<String, byte[]> more) {
        var entries = new TreeMap<>(more);
        entries.putIfAbsent("content.xml", "<office:document-content/>".getBytes(UTF_8));
        entries.putIfAbsent("META-INF/manifest.xml", "<manifest:manifest/>".getBytes(UTF_8));
        return zip("mimetype", ("application/vnd.oasis.opendocument." + type).getBytes(US_ASCII), entries);
    }

    static byte[] office(String type, String part, Map<String, byte[]> more) {
        var types = """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Override PartName="/%s" ContentType="%s.main+xml"/></Types>""".formatted(part, OOXML + type);
        var entries = new TreeMap<>(more);
        entries.put(part, "<document/>".getBytes(UTF_8));
        return zip("[Content_Types].xml", types.getBytes(UTF_8), entries);
    }

    static byte[] zip(String name, byte[] content, Map<String, byte[]> more) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var first = new ZipEntry(name);
            first.setMethod(ZipEntry.STORED);
            first.setSize(content.length);
            first.setCrc(crc(content));
            zip.putNextEntry(first);
            zip.write(content);
            for (var entry : more.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] jpeg() {
        return bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xFF, 0xD9);
    }

    static byte[] png() {
        return bytes(
                0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1, 0, 0, 0, 1);
    }

    static byte[] heic() {
        return bytes(0, 0, 0, 24, 'f', 't', 'y', 'p', 'h', 'e', 'i', 'c', 0, 0, 0, 0, 'm', 'i', 'f', '1');
    }

    /** The container of old Office documents, and of new ones under a password. */
    static byte[] oldOffice() {
        var start = bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
        return Arrays.copyOf(start, 1024);
    }

    static byte[] joined(byte[] one, byte[] other) {
        var both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] deflated(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static long crc(byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }
}
