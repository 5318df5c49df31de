package fr.pdn.labelling.configuration;

/**
 * Pages that a module opens to everyone, signed in or not.
 *
 * @param pattern as in {@code /demo/**}
 */
public record OpenPath(String pattern) {}
