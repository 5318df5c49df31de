package fr.pdn.labelling.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** An upload set aside in a temporary file while it is examined, hashed on its way there. */
record ReceivedFile(Path path, long size, String sha256) implements AutoCloseable {

    /** Reads at most {@code limit} bytes and one more, so that a file without end costs no more than a large one. */
    static ReceivedFile of(InputStream content, long limit) throws IOException {
        var path = Files.createTempFile("document", null);
        try (var file = new DigestOutputStream(Files.newOutputStream(path), digest())) {
            var size = copy(content, file, limit + 1);
            return new ReceivedFile(
                    path, size, HexFormat.of().formatHex(file.getMessageDigest().digest()));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    private static long copy(InputStream from, DigestOutputStream to, long limit) throws IOException {
        var buffer = new byte[64 * 1024];
        var size = 0L;
        while (size < limit) {
            var read = from.read(buffer, 0, (int) Math.min(buffer.length, limit - size));
            if (read < 0) {
                break;
            }
            to.write(buffer, 0, read);
            size += read;
        }
        return size;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
