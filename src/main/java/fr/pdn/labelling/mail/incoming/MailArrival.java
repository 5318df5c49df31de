package fr.pdn.labelling.mail.incoming;

/** Whoever takes care of a message that has just been kept. Called inside the transaction that keeps it. */
public interface MailArrival {

    void kept(IncomingMail mail);
}
