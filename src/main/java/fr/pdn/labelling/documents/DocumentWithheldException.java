package fr.pdn.labelling.documents;

import java.util.UUID;

/** The document exists but the antivirus has not cleared it. */
public class DocumentWithheldException extends RuntimeException {
    private final Scan scan;

    DocumentWithheldException(UUID id, Scan scan) {
        super("document " + id + " is " + scan);
        this.scan = scan;
    }

    public Scan scan() {
        return scan;
    }
}
