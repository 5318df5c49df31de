package fr.pdn.labelling.label;

import java.time.LocalDate;

/**
 * Days on which a label was suspended.
 *
 * @param until the day it was lifted, null as long as it lasts
 */
public record SuspendedTime(String label, LocalDate from, LocalDate until) {

    /** Whether one of these days lies between two days, both counted. */
    public boolean touches(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && (until == null || !until.isBefore(first));
    }
}
