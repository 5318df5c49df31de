package fr.pdn.labelling.forms;

/**
 * An answer as people read it, on a page or in a document.
 *
 * @param heading the group or row it belongs to (« Identité », « Professionnel 2 »), else the title of the form
 * @param text « Oui », « 1 500,50 », « 14/05/2027 », the label of an option; several lines when it has several
 */
public record WordedAnswer(String heading, String label, String text) {}
