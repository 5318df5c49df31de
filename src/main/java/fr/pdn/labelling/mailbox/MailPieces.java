package fr.pdn.labelling.mailbox;

/** Whether someone must still say what the files of a message are. */
public enum MailPieces {
    TO_IDENTIFY,
    SETTLED
}
