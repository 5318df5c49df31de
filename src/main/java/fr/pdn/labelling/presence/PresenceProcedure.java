package fr.pdn.labelling.presence;

/** What the log tells the process engine. */
public interface PresenceProcedure {
    /** Something is to be done about the presence of a labelled professional. */
    void presenceBelow(String number, String professional);
}
