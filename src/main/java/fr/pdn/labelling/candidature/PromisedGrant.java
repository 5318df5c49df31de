package fr.pdn.labelling.candidature;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The startup grant, in cents: what was decided with the candidature and, as a difference, for those added since. */
public final class PromisedGrant {
    private static final Set<Act> DECISIONS = EnumSet.of(Act.DECIDED_ACCEPTED, Act.ARRIVAL_ACCEPTED);

    private PromisedGrant() {}

    public static long total(Dossier dossier) {
        return decided(dossier.acts());
    }

    /** What waits to be paid: every payment pays all that was decided before it. */
    public static long due(Dossier dossier) {
        return decided(dossier.since(Act.GRANT_PAID));
    }

    public static long paid(Dossier dossier) {
        return paidUntil(dossier, LocalDate.MAX);
    }

    public static long paidUntil(Dossier dossier, LocalDate day) {
        long last = dossier.all(Act.GRANT_PAID).stream()
                .filter(act -> !LocalDate.parse(act.text("paidOn")).isAfter(day))
                .mapToLong(RecordedAct::id)
                .max()
                .orElse(0);
        return decided(dossier.acts().stream().filter(act -> act.id() < last).toList());
    }

    /** The amount under way or, when nothing is, the one that was paid last. */
    public static long latest(Dossier dossier) {
        long cents = 0;
        boolean paid = false;
        for (var act : dossier.acts()) {
            long more = cents(act);
            cents = more > 0 && paid ? more : cents + more;
            paid = act.kind() == Act.GRANT_PAID || paid && more == 0;
        }
        return cents;
    }

    private static long decided(List<RecordedAct> acts) {
        return acts.stream().mapToLong(PromisedGrant::cents).sum();
    }

    private static long cents(RecordedAct act) {
        return DECISIONS.contains(act.kind()) ? act.detail().path("grantCents").asLong() : 0;
    }
}
