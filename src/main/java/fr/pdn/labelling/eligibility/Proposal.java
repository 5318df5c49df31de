package fr.pdn.labelling.eligibility;

import java.util.List;

/**
 * What is put before the director.
 *
 * @param retained refs of the professionals the committee keeps, none when it was not convened
 * @param grantCents startup grant on retained professionals
 */
public record Proposal(List<String> retained, long grantCents) {}
