package fr.pdn.labelling.mail;

/** Whoever must know that a mail did not leave. Called inside a transaction; raising twice is raising once. */
public interface UndeliveredMail {

    void raised(FailedMail mail);

    /** It did leave, after a person asked for it again. */
    void closed(FailedMail mail);
}
