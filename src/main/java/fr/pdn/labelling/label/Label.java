package fr.pdn.labelling.label;

import java.time.Instant;
import java.time.LocalDate;

/** A label in force belongs to a person, in a structure, until a date. Number: PDNP17-L-2027-012. */
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
        String directoryUrl) {
    /** @param day in Paris */
    public LabelState on(LocalDate day) {
        return day.isAfter(validUntil) ? LabelState.ENDED : LabelState.IN_FORCE;
    }
}
