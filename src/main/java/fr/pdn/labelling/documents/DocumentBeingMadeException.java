package fr.pdn.labelling.documents;

import java.util.UUID;

/** The document was asked for and is not there yet. */
public class DocumentBeingMadeException extends RuntimeException {
    DocumentBeingMadeException(UUID id) {
        super("document " + id + " is being made");
    }
}
