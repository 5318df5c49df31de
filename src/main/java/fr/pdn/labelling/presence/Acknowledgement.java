package fr.pdn.labelling.presence;

import java.time.Instant;

/** The employer has seen the hours of a quarter, done in working time. */
public record Acknowledgement(String label, Quarter quarter, String acknowledgedBy, Instant acknowledgedAt) {}
