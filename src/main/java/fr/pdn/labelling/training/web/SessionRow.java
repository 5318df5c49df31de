package fr.pdn.labelling.training.web;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.training.TrainingSession;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A session in the list. */
record SessionRow(String code, String day, String hours, String place, int places, int taken) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm", Locale.FRENCH);

    static SessionRow of(TrainingSession session) {
        var starts = session.startsAt().atZone(Campaign.PARIS);
        var ends = session.endsAt().atZone(Campaign.PARIS);
        return new SessionRow(
                session.code(),
                DAY.format(starts),
                "de " + TIME.format(starts) + " à " + TIME.format(ends),
                session.place(),
                session.places(),
                session.taken());
    }

    public int free() {
        return places - taken;
    }
}
