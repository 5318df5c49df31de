package fr.pdn.labelling.documents;

import java.util.UUID;

/** Whoever must know that a document could not be made. Called inside a transaction; raising twice is raising once. */
public interface UnmadeDocument {
    void raised(UUID document, String dossier, String message);

    /** It was made after all, once a person had asked for it again. */
    void closed(UUID document);
}
