package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.RecordedAct;
import fr.pdn.labelling.candidature.Repayment;
import fr.pdn.labelling.candidature.checks.Amounts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A repayment as the structure reads it.
 *
 * @param words where it stands
 * @param awaited whether it is still to be paid
 */
record RepaymentView(String words, boolean awaited, Instant decidedAt, String amount, String reason, List<Step> steps) {

    /** @param more what it says beyond its name, may be empty */
    record Step(String label, Instant at, String more, String reason) {}

    static List<RepaymentView> all(Dossier dossier) {
        return Repayment.all(dossier).stream().map(RepaymentView::of).toList();
    }

    private static RepaymentView of(Repayment repayment) {
        return new RepaymentView(
                repayment.words(),
                !repayment.state().over(),
                repayment.decision().at(),
                Amounts.shown(repayment.cents()),
                repayment.reason(),
                repayment.told().stream().map(RepaymentView::step).toList());
    }

    private static Step step(RecordedAct act) {
        return new Step(act.kind().label(), act.at(), more(act), act.text("reason"));
    }

    private static String more(RecordedAct act) {
        if (!act.text("receivedOn").isEmpty()) {
            return "%s, arrivés le %s"
                    .formatted(Amounts.shown(act.detail().path("receivedCents").asLong()), day(act, "receivedOn"));
        }
        return act.text("dueOn").isEmpty() ? "" : "à payer jusqu’au " + day(act, "dueOn") + " inclus";
    }

    private static String day(RecordedAct act, String field) {
        return FrenchDates.day(LocalDate.parse(act.text(field)));
    }
}
