package fr.pdn.labelling.label;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.candidature.Act;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A label belongs to a person, in a structure, until a date. Number: PDNP17-L-2027-012.
 *
 * @param provisional given although the initial training is still missing
 * @param lastFact the last act since the award that changed what it is worth, or null
 * @param lastFactAt its moment, or null
 */
public record Label(
        String number,
        String candidature,
        String professional,
        String firstName,
        String lastName,
        String structureName,
        String siret,
        String town,
        Instant awardedAt,
        LocalDate validUntil,
        boolean provisional,
        String directoryUrl,
        Act lastFact,
        Instant lastFactAt) {

    /** @param day in Paris */
    public LabelState on(LocalDate day) {
        if (lastFact == Act.LABEL_ENDED || day.isAfter(validUntil)) {
            return LabelState.ENDED;
        }
        return lastFact == Act.LABEL_SUSPENDED ? LabelState.SUSPENDED : LabelState.IN_FORCE;
    }

    public boolean inForceOn(LocalDate day) {
        return on(day) == LabelState.IN_FORCE;
    }

    /** The day from which it is what it is on that day; of a label that came to its term, its last day. */
    public LocalDate since(LocalDate day) {
        if (lastFact != Act.LABEL_ENDED && day.isAfter(validUntil)) {
            return validUntil;
        }
        return LocalDate.ofInstant(lastFactAt == null ? awardedAt : lastFactAt, Campaign.PARIS);
    }
}
