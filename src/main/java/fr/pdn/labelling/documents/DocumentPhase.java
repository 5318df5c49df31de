package fr.pdn.labelling.documents;

/**
 * With what a document was sent: the candidature itself, an answer to a request for complements (or the presentation of
 * someone newly proposed), a mail, a message, a
 * text signed by hand.
 */
public enum DocumentPhase {
    DRAFT,
    COMPLEMENT,
    MAIL,
    EXCHANGE,
    SIGNATURE
}
