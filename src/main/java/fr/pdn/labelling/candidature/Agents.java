package fr.pdn.labelling.candidature;

/** The people of the Caf and its partners, who have an account in the engine. */
public interface Agents {

    /** First and last name, as a decision bears them; the login itself when the account says no name. */
    String nameOf(String login);
}
