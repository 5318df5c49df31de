package fr.pdn.labelling.mail.incoming;

import jakarta.mail.MessagingException;
import jakarta.mail.Store;

/** The account of the documents mailbox. */
public interface DocumentsMailbox {

    /** @return connected; whoever asks closes it */
    Store connect() throws MessagingException;
}
