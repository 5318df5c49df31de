package fr.pdn.labelling.register;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.CandidatureState;
import java.time.Instant;

/** A dossier in a list. */
public record DossierRow(
        String number,
        String structure,
        String siret,
        String campaign,
        CandidatureState state,
        Instant submittedAt,
        long openTasks) {

    public String submitted() {
        return FrenchDates.day(submittedAt);
    }

    DossierRow with(long openTasks) {
        return new DossierRow(number, structure, siret, campaign, state, submittedAt, openTasks);
    }
}
