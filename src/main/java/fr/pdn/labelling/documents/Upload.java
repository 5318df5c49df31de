package fr.pdn.labelling.documents;

import java.util.List;
import java.util.UUID;

/**
 * What is said about a file that is sent.
 *
 * @param professionals refs of the professionals it presents, if any
 * @param fileName as the sender's machine gives it
 * @param sentBy the account that sends it
 * @param replaces the document it takes the place of, or null
 */
public record Upload(
        UUID candidatureId,
        DocumentKind kind,
        List<String> professionals,
        String fileName,
        String sentBy,
        DocumentPhase phase,
        UUID replaces) {

    public Upload(
            UUID candidatureId,
            DocumentKind kind,
            List<String> professionals,
            String fileName,
            String sentBy,
            DocumentPhase phase) {
        this(candidatureId, kind, professionals, fileName, sentBy, phase, null);
    }

    public static Upload inPlaceOf(StoredDocument replaced, String fileName, String sentBy) {
        return new Upload(
                replaced.candidatureId(),
                replaced.kind(),
                replaced.professionals(),
                fileName,
                sentBy,
                replaced.phase(),
                replaced.id());
    }
}
