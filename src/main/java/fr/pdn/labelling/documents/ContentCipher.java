package fr.pdn.labelling.documents;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingKey;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import com.google.crypto.tink.util.SecretBytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;

/**
 * Keeps contents unreadable for whoever has the database alone. A content is bound to its hash: put in the place of another it
 * cannot be read.
 */
final class ContentCipher {
    static final int KEY_BYTES = 32;
    private static final int SEGMENT = 1 << 20;

    private final StreamingAead primitive;

    private ContentCipher(StreamingAead primitive) {
        this.primitive = primitive;
    }

    /**
     * @param keys of 32 bytes in base64; the first encrypts, all decrypt; none leaves contents as they are
     * @throws IllegalArgumentException when one is no such key
     */
    static ContentCipher of(List<String> keys) {
        try {
            StreamingAeadConfig.register();
            return new ContentCipher(keys.isEmpty() ? null : keySet(keys));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the keys of the contents cannot be used", e);
        }
    }

    boolean encrypts() {
        return primitive != null;
    }

    /** @param encrypted an empty file, which is filled */
    void encrypt(ReceivedFile file, Path encrypted) throws IOException {
        try (var content = file.open();
                var out = encrypting(Files.newOutputStream(encrypted), file.sha256())) {
            content.transferTo(out);
        }
    }

    /** @throws IOException while it is read, when it was changed, belongs to another hash or has another key */
    InputStream decrypting(InputStream encrypted, String sha256) {
        if (primitive == null) {
            throw new IllegalStateException("the content " + sha256 + " is encrypted and no key is set");
        }
        try {
            return primitive.newDecryptingStream(encrypted, bound(sha256));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the content " + sha256 + " cannot be decrypted", e);
        }
    }

    private OutputStream encrypting(OutputStream target, String sha256) throws IOException {
        try {
            return primitive.newEncryptingStream(target, bound(sha256));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a content cannot be encrypted", e);
        }
    }

    private static byte[] bound(String sha256) {
        return sha256.getBytes(StandardCharsets.US_ASCII);
    }

    private static StreamingAead keySet(List<String> keys) throws GeneralSecurityException {
        var set = KeysetHandle.newBuilder();
        for (int i = 0; i < keys.size(); i++) {
            var entry = KeysetHandle.importKey(key(keys.get(i))).withFixedId(i + 1);
            set.addEntry(i == 0 ? entry.makePrimary() : entry);
        }
        return set.build().getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    }

    private static AesGcmHkdfStreamingKey key(String base64) throws GeneralSecurityException {
        var parameters = AesGcmHkdfStreamingParameters.builder()
                .setKeySizeBytes(KEY_BYTES)
                .setDerivedAesGcmKeySizeBytes(KEY_BYTES)
                .setHkdfHashType(AesGcmHkdfStreamingParameters.HashType.SHA256)
                .setCiphertextSegmentSizeBytes(SEGMENT)
                .build();
        var secret = SecretBytes.copyFrom(Base64.getDecoder().decode(base64.strip()), InsecureSecretKeyAccess.get());
        return AesGcmHkdfStreamingKey.create(parameters, secret);
    }
}
