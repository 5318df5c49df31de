package fr.pdn.labelling.label.web;

import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.label.LabelState;
import java.time.Instant;
import java.time.LocalDate;

/** A label as the API tells it. */
record LabelResult(
        String number,
        LabelState state,
        LocalDate stateSince,
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

    static LabelResult of(Label label, LocalDate today) {
        return new LabelResult(
                label.number(),
                label.on(today),
                label.since(today),
                label.candidature(),
                label.professional(),
                label.firstName(),
                label.lastName(),
                label.structureName(),
                label.siret(),
                label.town(),
                label.awardedAt(),
                label.validUntil(),
                label.directoryUrl());
    }
}
