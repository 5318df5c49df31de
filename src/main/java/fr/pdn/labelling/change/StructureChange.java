package fr.pdn.labelling.change;

/** What the module tells the process that carries an announcement. */
public interface StructureChange {
    /** @param act that says what was announced */
    void announced(String number, Announcement announcement, long act);

    /** Whatever still waits for an answer waits for nothing. */
    void candidatureEnded(String number);
}
