package fr.pdn.labelling.movement;

/** What the module tells the process engine. */
public interface MovementProcedure {
    void departureDeclared(String number, String professional);

    void employmentChanged(String number, String professional);

    /**
     * @param act that says who is proposed
     * @param newcomer ref under which they stand in the dossier once accepted
     */
    void arrivalProposed(String number, long act, String newcomer);

    void mergerDeclared(String number);

    /** A structure gives notice of the end of its convention. */
    void conventionEndAnnounced(String number);

    /** It takes its notice back: what waited for the end waits for it no more. */
    void conventionKept(String number);

    /** The convention is over, otherwise than for want of a successor: none is awaited any more. */
    void successionPointless(String number);

    /** A structure that nobody was left in has presented someone again. */
    void successorAccepted(String number);
}
