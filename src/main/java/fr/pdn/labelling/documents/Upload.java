package fr.pdn.labelling.documents;

import java.util.List;
import java.util.UUID;

/**
 * What is said about a file that is sent.
 *
 * @param professionals refs of the professionals it presents, if any
 * @param fileName as the sender's machine gives it
 * @param sentBy the account that sends it
 */
public record Upload(
        UUID candidatureId,
        DocumentKind kind,
        List<String> professionals,
        String fileName,
        String sentBy,
        DocumentPhase phase) {}
