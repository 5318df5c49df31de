package fr.pdn.labelling.report;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.PromisedGrant;
import fr.pdn.labelling.candidature.RecordedAct;
import java.time.LocalDate;

/** Cahier des charges §5: the startup grant pays working time or equipment, and the structure accounts for it. */
final class Grant {
    private Grant() {}

    /** Cents paid until the end of that year that no validated report has accounted for. */
    static long toJustify(Dossier dossier, int year) {
        var paid = PromisedGrant.paidUntil(dossier, LocalDate.of(year, 12, 31));
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
