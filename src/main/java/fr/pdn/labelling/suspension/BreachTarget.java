package fr.pdn.labelling.suspension;

import fr.pdn.labelling.label.Label;

/**
 * What a report may be about.
 *
 * @param reference number of the label or of the convention
 * @param label null for a convention
 * @param words as people read it
 */
public record BreachTarget(String reference, String number, Label label, String words) {}
