package fr.pdn.labelling.register;

/**
 * Someone as the dossier shows them.
 *
 * @param role what they are here, in French; empty when unknown
 */
public record Person(String name, String role) {}
