package fr.pdn.labelling.mailbox;

/** What the machine makes of a message once it has read it. */
public enum MailRoute {
    DOSSIER_KNOWN,
    TO_TRIAGE,
    AUTOMATIC
}
