package fr.pdn.labelling.documents;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A supporting document, without its content.
 *
 * @param professionals refs of the professionals it presents
 * @param fileName cleaned name, whose extension tells the true type
 * @param size in bytes
 * @param sha256 in hexadecimal
 */
public record StoredDocument(
        UUID id,
        UUID candidatureId,
        DocumentKind kind,
        List<String> professionals,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Scan scan,
        Instant receivedAt,
        String sentBy,
        DocumentPhase phase) {}
