package fr.pdn.labelling.candidature;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.checks.Amounts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** What the acts of a dossier say in its mails. */
final class ActsInMails {
    private ActsInMails() {}

    static void tell(MailModel model, Dossier dossier, String professional) {
        dossier.acts().forEach(act -> said(model, dossier, act, professional));
    }

    /** Later acts speak over earlier ones: a mail says the last session, the last date. */
    private static void said(MailModel model, Dossier dossier, RecordedAct act, String professional) {
        if (act.professional() != null && !act.professional().equals(professional)) {
            return;
        }
        switch (act.kind()) {
            case COMPLEMENTS_REQUESTED -> model.put("missingDocuments", ExaminationWords.missing(dossier, act));
            case COMPLEMENTS_RECEIVED -> model.remove("missingDocuments");
            case COMMITTEE_CONVENED -> model.put("committeeOn", LocalDate.parse(act.text("on")));
            case COMMITTEE_DEFERRED -> model.put("questions", act.text("reason"));
            case QUESTION_ASKED -> model.put("questions", act.text("question"));
            case MESSAGE_ANSWERED -> model.put("answer", act.text("answer"));
            case DECIDED_ACCEPTED -> accepted(model, dossier, act);
            case CONVENTION_DRAFTED -> {
                model.put("convention", act.text("convention"));
                model.put("signatory", act.text("signatory"));
            }
            case ENROLLED, TRAINING_WAITING, PLACE_OFFERED, SESSION_MOVED, ENROLMENT_CANCELLED -> training(model, act);
            case CONTACT_CHANGED, REPLACEMENT_ACCEPTED, REPLACEMENT_REFUSED, ARRIVAL_ACCEPTED, ARRIVAL_REFUSED ->
                model.putAll(ChangeFacts.of(act));
            case DEPARTURE_DECLARED -> {
                model.put("lastDay", LocalDate.parse(act.text("lastDay")));
                model.put("declaredBy", act.text("declaredBy").isEmpty() ? "par la structure" : "par cette personne");
            }
            case MERGER_DECLARED, MERGER_ACCEPTED, MERGER_REFUSED -> model.putAll(MergerFacts.toldBy(act));
            case CONVENTION_END_ANNOUNCED -> model.put("announcedOn", FrenchDates.dayOf(act.at()));
            case GRANT_PAID -> model.put("paidOn", LocalDate.parse(act.text("paidOn")));
            case LABEL_AWARDED, LABEL_AWARDED_PROVISIONALLY -> {
                model.put("label", act.text("label"));
                model.put("validUntil", LocalDate.parse(act.text("validUntil")));
            }
            default -> {
                // Other acts say nothing that a mail repeats.
            }
        }
    }

    private static void training(MailModel model, RecordedAct act) {
        model.put(
                "session",
                Map.of(
                        "code", act.text("session"),
                        "place", act.text("place"),
                        "startsAt", Instant.parse(act.text("startsAt")).atZone(Campaign.PARIS)));
        if (act.kind() == Act.TRAINING_WAITING) {
            model.put("rank", act.detail().path("rank").asInt());
        }
        if (act.kind() == Act.PLACE_OFFERED) {
            model.put("confirmBefore", Instant.parse(act.text("confirmBefore")).atZone(Campaign.PARIS));
        }
    }

    private static void accepted(MailModel model, Dossier dossier, RecordedAct act) {
        var retained = act.texts("retained");
        model.put("retained", retained.stream().map(dossier::nameOf).toList());
        model.put(
                "notRetained",
                dossier.answers().professionals().stream()
                        .filter(p -> !retained.contains(p.ref()))
                        .map(Answers.Professional::fullName)
                        .toList());
        model.put("grant", Amounts.shown(PromisedGrant.latest(dossier)));
    }
}
