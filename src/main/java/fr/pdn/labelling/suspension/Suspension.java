package fr.pdn.labelling.suspension;

import java.time.LocalDate;

/**
 * The terms of a suspension that is in force.
 *
 * @param until its last day as it was decided
 * @param prolongedUntil its last day once it was prolonged, or null
 */
record Suspension(
        long id,
        long breach,
        String label,
        SuspensionKind kind,
        LocalDate since,
        LocalDate until,
        LocalDate prolongedUntil) {}
