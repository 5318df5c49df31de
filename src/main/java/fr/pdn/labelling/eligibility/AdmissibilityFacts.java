package fr.pdn.labelling.eligibility;

/**
 * What the table « admissibility » reads.
 *
 * @param missingDocuments number of required kinds of documents that are absent
 */
public record AdmissibilityFacts(boolean formSubmitted, boolean onTime, int missingDocuments, boolean scopeComplete) {}
