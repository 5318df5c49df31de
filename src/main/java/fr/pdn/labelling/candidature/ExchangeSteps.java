package fr.pdn.labelling.candidature;

/** What an exchange tells the process that makes someone answer. */
public interface ExchangeSteps {
    /** The structure wrote: its message waits for the service, with those that wait already. */
    void messageReceived(String number, MessageDesk desk);

    /**
     * A question left for the structure.
     *
     * @param question id of its act
     */
    void questionAsked(String number, long question);
}
