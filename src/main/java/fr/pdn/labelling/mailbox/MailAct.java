package fr.pdn.labelling.mailbox;

/** What can happen to a message. */
public enum MailAct {
    SORTED("Lu et orienté"),
    ACKNOWLEDGED("Accusé d’enregistrement envoyé"),
    NOT_ACKNOWLEDGED("Pas d’accusé d’enregistrement"),
    ATTACHED("Versé au dossier"),
    SET_ASIDE("Écarté"),
    IDENTIFIED("Pièces identifiées");

    private final String label;

    MailAct(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
