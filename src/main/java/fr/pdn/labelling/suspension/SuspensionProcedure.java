package fr.pdn.labelling.suspension;

/** What the module tells the process engine. */
public interface SuspensionProcedure {
    /** @param professional ref of whose label it is, or null */
    void breachReported(String number, long breach, String professional);

    /** Part of the grant is to be paid back, by the decision on this breach. */
    void repaymentDecided(String number, long breach);

    /** Whatever goes on about the dossier has no object any more. */
    void structureWithdrew(String number);
}
