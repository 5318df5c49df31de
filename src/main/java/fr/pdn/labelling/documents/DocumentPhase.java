package fr.pdn.labelling.documents;

/** With what a document was sent: the candidature itself, or an answer to a request for complements. */
public enum DocumentPhase {
    DRAFT,
    COMPLEMENT
}
