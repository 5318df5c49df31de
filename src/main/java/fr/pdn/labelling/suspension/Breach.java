package fr.pdn.labelling.suspension;

import java.time.Instant;

/**
 * What was reported.
 *
 * @param number of the dossier
 * @param label null when it is about the whole convention
 * @param professional ref of whose label it is, or null
 */
public record Breach(
        long id,
        String number,
        String label,
        String professional,
        BreachGround ground,
        String facts,
        BreachSource source,
        String reportedBy,
        Instant reportedAt) {}
