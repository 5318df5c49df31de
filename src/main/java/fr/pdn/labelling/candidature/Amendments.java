package fr.pdn.labelling.candidature;

import java.util.EnumSet;
import java.util.Set;

/** Amendments to a convention are numbered in the order of the decisions, whatever they are about. */
final class Amendments {
    private static final Set<Act> DECISIONS =
            EnumSet.of(Act.ARRIVAL_ACCEPTED, Act.CONVENTION_RENEWED, Act.MERGER_ACCEPTED);

    private Amendments() {}

    static int number(Dossier dossier, RecordedAct decision) {
        return (int) dossier.acts().stream()
                .filter(act -> DECISIONS.contains(act.kind()) && act.id() <= decision.id())
                .count();
    }
}
