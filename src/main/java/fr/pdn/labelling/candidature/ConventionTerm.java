package fr.pdn.labelling.candidature;

import java.time.LocalDate;
import java.util.Optional;

/** Until when a convention runs: as it was drafted, then as it was renewed. */
public final class ConventionTerm {
    private ConventionTerm() {}

    public static Optional<LocalDate> of(Dossier dossier) {
        return dossier.last(Act.CONVENTION_DRAFTED, Act.CONVENTION_RENEWED)
                .map(act -> LocalDate.parse(act.text("endsOn")));
    }
}
