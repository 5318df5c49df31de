package fr.pdn.labelling.portal.process;

import java.time.Instant;

/**
 * A step that waits for someone, whoever that is.
 *
 * @param process key of its model
 * @param professional ref of whom it is about, or null
 * @param dueAt or null
 */
public record OpenStep(String step, String process, StepActor actor, String professional, Instant dueAt) {}
