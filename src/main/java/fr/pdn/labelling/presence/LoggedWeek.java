package fr.pdn.labelling.presence;

import java.time.Instant;

/**
 * The log of one week, as it was last saved.
 *
 * @param absence why the week does not count, or null
 * @param recordedBy an address of the portal, or a login
 */
public record LoggedWeek(
        String label, IsoWeek week, Absence absence, Activity activity, String recordedBy, Instant recordedAt) {
    /** Congés, arrêt… suspend the duty for the week. */
    public boolean neutral() {
        return absence != null;
    }

    public int minutes() {
        return activity.total();
    }

    public boolean says(Absence otherAbsence, Activity otherActivity) {
        return absence == otherAbsence && activity.equals(otherActivity);
    }
}
