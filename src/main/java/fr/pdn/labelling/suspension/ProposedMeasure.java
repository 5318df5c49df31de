package fr.pdn.labelling.suspension;

/**
 * What the table proposes.
 *
 * @param repeated whether the same ground was established in the 24 months before
 */
public record ProposedMeasure(BreachQualification step, BreachMeasure measure, boolean repeated) {}
