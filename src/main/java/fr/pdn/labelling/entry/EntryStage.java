package fr.pdn.labelling.entry;

/** Where an entry stands, in the order in which agents look at them. */
public enum EntryStage {
    UNCONFIRMED("Non confirmées dans le délai"),
    UNDER_WAY("En cours de saisie"),
    TO_CONFIRM("En attente de la structure"),
    CONFIRMED("Confirmées et déposées"),
    ABANDONED("Abandonnées");

    private final String label;

    EntryStage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
