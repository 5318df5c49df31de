package fr.pdn.labelling.portal;

import java.time.Instant;

/**
 * A step that is no longer open.
 *
 * @param done false when it ended without anyone doing it: its time was over, or its dossier was stopped
 */
public record ClosedTask(String step, String name, String number, Instant endedAt, boolean done) {}
