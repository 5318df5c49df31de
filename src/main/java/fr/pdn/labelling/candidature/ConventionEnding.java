package fr.pdn.labelling.candidature;

import fr.pdn.labelling.campaign.FrenchDates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That a structure ends its convention, after a notice.
 *
 * @param announcedAt moment at which the notice was taken down
 * @param endsOn last day of the convention
 */
public record ConventionEnding(Instant announcedAt, LocalDate endsOn) {

    /** The one whose notice runs: not taken back, and no convention that ended otherwise. */
    public static Optional<ConventionEnding> announced(Dossier dossier) {
        return dossier.last(Act.CONVENTION_END_ANNOUNCED, Act.CONVENTION_END_TAKEN_BACK)
                .filter(act -> act.kind() == Act.CONVENTION_END_ANNOUNCED)
                .filter(act -> !dossier.state().over())
                .map(ConventionEnding::of);
    }

    /** The last one, whatever came of it. */
    static Optional<ConventionEnding> last(Dossier dossier) {
        return dossier.last(Act.CONVENTION_END_ANNOUNCED).map(ConventionEnding::of);
    }

    /** Of a convention that its structure ended: the announced one, or the day it was noted when that is earlier. */
    static LocalDate lastDay(Dossier dossier) {
        var noted = FrenchDates.dayOf(
                dossier.last(Act.CONVENTION_DENOUNCED).orElseThrow().at());
        return last(dossier)
                .map(ConventionEnding::endsOn)
                .filter(day -> day.isBefore(noted))
                .orElse(noted);
    }

    private static ConventionEnding of(RecordedAct act) {
        return new ConventionEnding(act.at(), LocalDate.parse(act.text("endsOn")));
    }
}
