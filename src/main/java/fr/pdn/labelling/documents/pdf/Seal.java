package fr.pdn.labelling.documents.pdf;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** What shows where a document comes from and that nobody changed it. */
public interface Seal {
    Seal NONE = new Seal() {
        @Override
        public byte[] put(byte[] pdf, Instant at) {
            return pdf;
        }

        @Override
        public Optional<String> owner() {
            return Optional.empty();
        }
    };

    /** @throws IllegalArgumentException when the file is no PKCS #12 store with one key that this password opens */
    static Seal of(Path keyStore, char[] password) {
        return of(keyStore, password, null);
    }

    /**
     * @param timeStampAuthority asked at each seal, which fails without its answer; null for none
     * @throws IllegalArgumentException when the file is no PKCS #12 store with one key that this password opens
     */
    static Seal of(Path keyStore, char[] password, URI timeStampAuthority) {
        return new PadesSeal(keyStore, password, timeStampAuthority);
    }

    byte[] put(byte[] pdf, Instant at);

    /** As the certificate names them; empty when nothing is sealed. */
    Optional<String> owner();
}
