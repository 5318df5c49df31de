package fr.pdn.labelling.portal;

import java.time.Instant;

/** That a person agreed to a text: a simple electronic signature. */
public record Consent(Agreement agreement, String agreedBy, Instant agreedAt) {}
