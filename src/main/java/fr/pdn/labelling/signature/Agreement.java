package fr.pdn.labelling.signature;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;

/**
 * A text people sign.
 *
 * @param id of the frozen version, 0 as long as it is only proposed
 * @param professional ref of whom it is about, or null
 * @param version 1 for the first
 * @param html as it is shown and signed
 * @param sha256 of the text exactly as it is shown, 64 hexadecimal digits
 */
public record Agreement(
        long id, UUID candidature, AgreementKind kind, String professional, int version, String html, String sha256) {
    static Agreement proposed(UUID candidature, AgreementKind kind, String professional, String html) {
        return new Agreement(0, candidature, kind, professional, 1, html, hash(html));
    }

    boolean frozen() {
        return id != 0;
    }

    /** Whether it is a version of the same text. */
    boolean sameTextAs(Agreement other) {
        return candidature.equals(other.candidature)
                && kind == other.kind
                && Objects.equals(professional, other.professional);
    }

    static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
