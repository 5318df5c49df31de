package fr.pdn.labelling.report;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.RecordedAct;

/** Cahier des charges §5: the startup grant pays working time or equipment, and the structure accounts for it. */
final class Grant {
    private Grant() {}

    /** Cents paid until the end of that year that no validated report has accounted for. */
    static long toJustify(Dossier dossier, int year) {
        var paid = dossier.last(Act.GRANT_PAID)
                .filter(act -> act.text("paidOn").compareTo(year + "-12-31") <= 0)
                .flatMap(act -> dossier.last(Act.DECIDED_ACCEPTED))
                .map(act -> act.detail().path("grantCents").asLong())
                .orElse(0L);
        return Math.max(0, paid - justified(dossier));
    }

    private static long justified(Dossier dossier) {
        return dossier.all(Act.ANNUAL_REPORT_VALIDATED).stream()
                .mapToLong(act -> act.detail().path("spentCents").asLong())
                .sum();
    }

    /** Cents that a filed report says were spent on what the grant is for. */
    static long spent(RecordedAct filed) {
        return filed.detail().path("workingTimeCents").asLong()
                + filed.detail().path("equipmentCents").asLong();
    }
}
