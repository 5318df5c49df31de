package fr.pdn.labelling.eligibility;

/**
 * A member's tie with a structure.
 *
 * @param siret digits only
 * @param structure its name in the last candidature it filed, null when it filed none
 */
public record CommitteeTie(String userId, String siret, String structure) {}
