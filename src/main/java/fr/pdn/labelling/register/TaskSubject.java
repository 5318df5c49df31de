package fr.pdn.labelling.register;

/**
 * Which dossier a step of Tasklist is about.
 *
 * @param about the professional it concerns, empty for the whole dossier
 */
public record TaskSubject(String task, String number, String structure, String about) {}
