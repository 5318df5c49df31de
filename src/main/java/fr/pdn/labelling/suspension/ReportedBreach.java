package fr.pdn.labelling.suspension;

import fr.pdn.labelling.label.Label;

/**
 * What someone reports.
 *
 * @param number of the dossier
 * @param label null when it is about the whole convention
 */
public record ReportedBreach(String number, Label label, BreachGround ground, String facts, BreachSource source) {}
