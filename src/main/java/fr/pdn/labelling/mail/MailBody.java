package fr.pdn.labelling.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Text and HTML of a mail, as they are kept: see the column {@code mail.body}. */
record MailBody(String text, String html) {

    private static final int BUFFER = 4096;
    private static final String SEPARATOR = "\0";

    /** @param dictionary at most 32 KiB count, the last ones */
    byte[] deflated(byte[] dictionary) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setDictionary(dictionary);
            deflater.setInput(bytes());
            deflater.finish();
            var out = new ByteArrayOutputStream();
            var buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** @throws IllegalStateException when the bytes are not those of {@link #deflated} with that dictionary */
    static MailBody inflated(byte[] body, byte[] dictionary) {
        var inflater = new Inflater();
        try {
            inflater.setInput(body);
            var out = new ByteArrayOutputStream();
            var buffer = new byte[BUFFER];
            while (!inflater.finished()) {
                int read = inflater.inflate(buffer);
                out.write(buffer, 0, read);
                if (inflater.needsDictionary()) {
                    inflater.setDictionary(dictionary);
                } else if (read == 0) {
                    throw new DataFormatException("it ends too early");
                }
            }
            return of(out.toByteArray());
        } catch (DataFormatException | IllegalArgumentException broken) {
            throw new IllegalStateException("a mail cannot be read: " + broken.getMessage(), broken);
        } finally {
            inflater.end();
        }
    }

    static MailBody of(byte[] bytes) {
        var parts = new String(bytes, UTF_8).split(SEPARATOR, 2);
        return new MailBody(parts[0], parts[1]);
    }

    private byte[] bytes() {
        return (text + SEPARATOR + html).getBytes(UTF_8);
    }
}
