package fr.pdn.labelling.documents;

import java.time.Instant;
import java.util.UUID;

/**
 * A document that the program writes, without its content.
 *
 * @param professional ref of whom it is about, or null
 * @param issuedAt the moment it bears
 * @param sealedBy whose seal it bears, or null
 * @param madeAt null as long as it is being made
 * @param size in bytes, 0 as long as it is being made
 * @param sha256 in hexadecimal, null as long as it is being made
 * @param failedAt when it was given up, or null
 */
public record GeneratedDocument(
        UUID id,
        UUID candidatureId,
        GeneratedKind kind,
        String professional,
        String number,
        String title,
        Instant issuedAt,
        String sealedBy,
        Instant madeAt,
        long size,
        String sha256,
        Instant failedAt) {
    static final String NUMBERED = " – n° ";

    /** What it is called: a convention, or one that is signed. */
    public String label() {
        return title.substring(0, title.lastIndexOf(NUMBERED));
    }

    public String fileName() {
        return kind.fileName(number);
    }

    public boolean failed() {
        return failedAt != null;
    }

    public boolean made() {
        return madeAt != null;
    }
}
