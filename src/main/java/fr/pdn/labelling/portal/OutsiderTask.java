package fr.pdn.labelling.portal;

import java.time.Instant;

/**
 * A step that waits for a structure or a professional.
 *
 * @param step id of the step in its model
 * @param form id of its form
 * @param assignee under which the engine knows whom it waits for
 * @param instructions what to do, one paragraph
 * @param number of the dossier
 * @param professional ref of whom it is about, or null
 * @param dueAt or null
 */
public record OutsiderTask(
        String id,
        String step,
        String form,
        String assignee,
        String instructions,
        String number,
        String professional,
        Instant createdAt,
        Instant dueAt) {}
