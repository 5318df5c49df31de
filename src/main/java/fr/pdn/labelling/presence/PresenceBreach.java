package fr.pdn.labelling.presence;

/**
 * The coordination says that the presence of a labelled professional is a breach.
 *
 * @param facts what happened
 */
public record PresenceBreach(String number, String professional, String facts) {}
