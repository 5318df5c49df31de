package fr.pdn.labelling.candidature;

/**
 * A reason given by the automatic checks.
 *
 * @param professional the ref of the professional it is about, null for the whole dossier
 * @param reason a French sentence
 * @param article where the cahier des charges says so
 */
public record Finding(String code, Eligibility level, String professional, String reason, String article) {}
