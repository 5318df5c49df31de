package fr.pdn.labelling.campaign;

import java.time.Instant;

/**
 * « Prorogation » : a closing moved to a later date.
 *
 * @param closedAt the closing that was announced before
 * @param closesAt the closing from then on
 */
public record ClosingExtension(
        Instant closedAt, Instant closesAt, String reason, String extendedBy, Instant extendedAt) {}
