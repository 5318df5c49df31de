package fr.pdn.labelling.register;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What one must know of a dossier at first sight.
 *
 * @param implicitRefusal what silence means and when, empty once someone has decided
 */
public record Heading(
        String number,
        String structure,
        String town,
        String state,
        String campaign,
        String submitted,
        String implicitRefusal) {

    static Heading of(Dossier dossier, String campaign, LocalDate today) {
        var structure = dossier.answers().structure();
        return new Heading(
                dossier.number(),
                structure.name(),
                structure.town(),
                dossier.state().label(),
                campaign,
                FrenchDates.moment(dossier.candidature().submittedAt()),
                implicitRefusal(dossier, today));
    }

    private static String implicitRefusal(Dossier dossier, LocalDate today) {
        if (dossier.closed()) {
            return "";
        }
        var on = dossier.implicitRefusalOn();
        if (dossier.last(Act.IMPLICITLY_REFUSED).isPresent() || on.isBefore(today)) {
            return "atteint le " + FrenchDates.day(on) + "\u00a0: la décision reste à prendre";
        }
        long days = ChronoUnit.DAYS.between(today, on);
        return "le " + FrenchDates.day(on) + " (" + inDays(days) + ")";
    }

    private static String inDays(long days) {
        return days == 0 ? "aujourd’hui" : days == 1 ? "demain" : "dans " + days + "\u00a0jours";
    }
}
