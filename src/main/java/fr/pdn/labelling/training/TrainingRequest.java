package fr.pdn.labelling.training;

import java.time.Instant;

/**
 * Someone who asked for a session.
 *
 * @param number of the dossier
 * @param professional ref of the person in it
 * @param place null for who waits
 * @param confirmBefore until when the place is only offered, null for who is enrolled
 * @param rank among those who wait, from 1
 */
public record TrainingRequest(String number, String professional, Integer place, Instant confirmBefore, int rank) {
    public boolean enrolled() {
        return place != null && confirmBefore == null;
    }

    public boolean waiting() {
        return place == null;
    }
}
