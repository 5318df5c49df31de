package fr.pdn.labelling.mailbox;

/** What the pieces of a message are for their dossier: all that it lacked, or not yet. */
public enum PiecesOutcome {
    COMPLETE,
    PARTIAL
}
