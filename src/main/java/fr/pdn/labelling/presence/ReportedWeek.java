package fr.pdn.labelling.presence;

import fr.pdn.labelling.label.Label;

/** A week as the coordination's own tool reports it: a time without channels, or an absence without its kind. */
public record ReportedWeek(Label label, IsoWeek week, int minutes, boolean excused) {
    /** More than any week has in it for this is a slip of the keyboard. */
    public static final int MOST_MINUTES = 60 * 60;

    boolean isSaidBy(LoggedWeek logged) {
        return logged.minutes() == minutes && logged.neutral() == excused;
    }
}
