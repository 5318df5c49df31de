package fr.pdn.labelling.mail.incoming;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, in hexadecimal. */
final class Fingerprints {
    private Fingerprints() {}

    static String sha256(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    /** Of a body and of the headers that its sender wrote; those that servers add on the way differ from copy to copy. */
    static String of(String headers, byte[] raw) {
        var digest = digest();
        digest.update(headers.getBytes(StandardCharsets.UTF_8));
        var body = body(raw);
        digest.update(raw, body, raw.length - body);
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Where the headers end: at the first empty line. */
    private static int body(byte[] raw) {
        for (int i = 1; i < raw.length; i++) {
            if (raw[i] == '\n' && (raw[i - 1] == '\n' || i > 2 && raw[i - 1] == '\r' && raw[i - 2] == '\n')) {
                return i + 1;
            }
        }
        return raw.length;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
