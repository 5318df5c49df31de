package fr.pdn.labelling.training.web;

import fr.pdn.labelling.agenda.Occasion;
import fr.pdn.labelling.training.TrainingSession;

/** A session in the list. */
record SessionRow(
        String code, String day, String hours, String place, int places, int taken, int waiting, boolean cancelled) {

    static SessionRow of(TrainingSession session) {
        var when = Occasion.of(session.startsAt(), session.endsAt());
        return new SessionRow(
                session.code(),
                when.day(),
                when.hours(),
                session.place(),
                session.places(),
                session.taken(),
                session.waiting(),
                session.cancelled());
    }

    public int free() {
        return places - taken;
    }
}
