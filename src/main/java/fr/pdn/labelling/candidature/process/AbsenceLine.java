package fr.pdn.labelling.candidature.process;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Absence;
import fr.pdn.labelling.candidature.Dossier;

/** An absence in one line of a list. */
public final class AbsenceLine {
    private AbsenceLine() {}

    public static void addTo(BriefText text, Dossier dossier, Absence absence) {
        text.item(
                "Absence : %s, à partir du %s%s%s",
                dossier.nameOf(absence.professional()),
                FrenchDates.day(absence.from()),
                absence.until().map(day -> ", jusqu’au " + FrenchDates.day(day)).orElse(", sans date de retour"),
                absence.coveredBy().isEmpty() ? "" : ", relais : " + absence.coveredBy());
    }
}
