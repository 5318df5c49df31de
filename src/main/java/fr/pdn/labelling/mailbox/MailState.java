package fr.pdn.labelling.mailbox;

/** Where a message stands. Never stored: derived from what happened to it. */
public enum MailState {
    TO_READ("À lire"),
    TO_TRIAGE("À orienter"),
    ATTACHED("Versé au dossier"),
    SET_ASIDE("Écarté"),
    IGNORED("Message automatique mis de côté");

    private final String label;

    MailState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** @param act the last one that settled it, or null */
    static MailState of(MailAct act, MailRoute route) {
        if (act != null) {
            return act == MailAct.ATTACHED ? ATTACHED : SET_ASIDE;
        }
        return route == null ? TO_READ : route == MailRoute.AUTOMATIC ? IGNORED : TO_TRIAGE;
    }
}
