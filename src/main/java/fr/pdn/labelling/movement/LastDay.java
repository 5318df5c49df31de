package fr.pdn.labelling.movement;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import java.time.LocalDate;
import java.util.Optional;

/** The day on which someone's label ends because they leave, as their structure declared it. */
final class LastDay {
    static final String LAST_DAY = "lastDay";

    private LastDay() {}

    static Optional<LocalDate> of(Dossier dossier, String professional) {
        return dossier.lastAbout(professional, Act.DEPARTURE_DECLARED).map(act -> LocalDate.parse(act.text(LAST_DAY)));
    }
}
