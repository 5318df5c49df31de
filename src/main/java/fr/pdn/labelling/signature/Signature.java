package fr.pdn.labelling.signature;

import java.time.Instant;
import java.util.Map;

/**
 * The evidence of a signature.
 *
 * @param version of the text
 * @param sha256 of the text, as it was shown
 * @param signedBy address or login
 * @param address truncated, as documents show it
 * @param network truncated address of the computer, empty when unknown
 * @param level as the provider calls it
 * @param verifiedAt when the code was, null without one
 * @param checkedBy agent who looked at the scan, null without one
 * @param scanSha256 of the files of the scan, separated by spaces, null without one
 */
public record Signature(
        Party party,
        int version,
        String sha256,
        String signedBy,
        String name,
        String capacity,
        String address,
        String network,
        SignatureMethod method,
        String level,
        Instant verifiedAt,
        Instant signedAt,
        String checkedBy,
        Instant checkedAt,
        String scanSha256) {
    /** What the act of the dossier says of it. */
    public Map<String, Object> said() {
        return Map.of("name", name, "capacity", capacity, "version", version, "sha256", sha256);
    }
}
