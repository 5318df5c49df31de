package fr.pdn.labelling.mailbox;

import fr.pdn.labelling.documents.Scan;

/**
 * A file that came with a message, as it was examined.
 *
 * @param refusal why it was refused, empty when it was accepted
 * @param decoration what it is when it is no document, empty otherwise
 */
public record MailFile(
        long mail,
        int position,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Scan scan,
        String refusal,
        String decoration) {

    /** A document that a dossier can take. */
    public boolean accepted() {
        return refusal.isEmpty() && decoration.isEmpty();
    }

    public boolean refused() {
        return !refusal.isEmpty();
    }
}
