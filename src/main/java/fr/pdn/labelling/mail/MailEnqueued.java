package fr.pdn.labelling.mail;

/** Something may be there to send, once the transaction has committed. */
record MailEnqueued() {}
