package fr.pdn.labelling.movement;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.RecordedAct;
import fr.pdn.labelling.label.LabelEnding;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The day on which someone's label ends because they leave, as it was declared, or because of how they are employed. */
final class LastDay {
    static final String LAST_DAY = "lastDay";

    private LastDay() {}

    static Optional<LocalDate> of(Dossier dossier, String professional) {
        return dossier.lastAbout(professional, Act.DEPARTURE_DECLARED).map(act -> LocalDate.parse(act.text(LAST_DAY)));
    }

    /** Refs of those who leave, and of those whose label a director ended after a change of employment. */
    static Stream<String> known(Dossier dossier) {
        return dossier.acts().stream()
                .filter(act -> act.kind() == Act.DEPARTURE_DECLARED
                        || act.kind() == Act.LABEL_ENDED && act.text("ground").equals(LabelEnding.EMPLOYMENT.name()))
                .map(RecordedAct::professional)
                .distinct();
    }
}
