package fr.pdn.labelling.candidature;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.ImplicitRefusal.Suspension;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The requests for missing pieces among the acts of a dossier: only they suspend the clock of silence. */
final class PieceRequests {
    private final List<Suspension> found = new ArrayList<>();

    private PieceRequests() {}

    static List<Suspension> of(List<RecordedAct> acts) {
        var requests = new PieceRequests();
        for (var act : acts) {
            switch (act.kind()) {
                case COMPLEMENTS_REQUESTED -> requests.found.add(new Suspension(day(act), dueOn(act), null));
                case TIME_EXTENDED -> requests.extend(act);
                case COMPLEMENTS_RECEIVED ->
                    requests.changeLast(one -> new Suspension(one.requestedOn(), one.dueOn(), day(act)));
                default -> {
                    // Nothing else suspends it.
                }
            }
        }
        return requests.found;
    }

    /** Between the old time-limit and the day on which more time is given, the clock runs (L. 114-5). */
    private void extend(RecordedAct act) {
        if (found.stream()
                .reduce((earlier, later) -> later)
                .filter(one -> one.lapsedOn(day(act)))
                .isPresent()) {
            found.add(new Suspension(day(act), dueOn(act), null));
        } else {
            changeLast(one -> one.until(dueOn(act)));
        }
    }

    private void changeLast(UnaryOperator<Suspension> change) {
        if (!found.isEmpty()) {
            found.set(found.size() - 1, change.apply(found.get(found.size() - 1)));
        }
    }

    private static LocalDate day(RecordedAct act) {
        return FrenchDates.dayOf(act.at());
    }

    private static LocalDate dueOn(RecordedAct act) {
        return LocalDate.parse(act.text("dueOn"));
    }
}
