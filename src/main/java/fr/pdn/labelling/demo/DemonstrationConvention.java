package fr.pdn.labelling.demo;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.training.TrainingSession;
import fr.pdn.labelling.training.TrainingSessions;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** From the decision to the label: what is signed, paid, learnt and declared, each by the person whose step it is. */
@Component
@Profile("!production")
class DemonstrationConvention {
    private final DemonstrationPeople people;
    private final TrainingSessions sessions;
    private final DemonstrationLabels labels;
    private final DemonstrationPresence presence;
    private final Clock clock;

    DemonstrationConvention(
            DemonstrationPeople people,
            TrainingSessions sessions,
            DemonstrationLabels labels,
            DemonstrationPresence presence,
            Clock clock) {
        this.people = people;
        this.sessions = sessions;
        this.labels = labels;
        this.presence = presence;
        this.clock = clock;
    }

    void walk(String number, Phase phase) {
        if (!phase.reaches(Phase.BANK_DETAILS_AWAITED)) {
            return;
        }
        people.complete("direction", number, "decideCandidature", Map.of("decision", "ACCEPTED"));
        if (!phase.reaches(Phase.CONVENTION_TO_SIGN)) {
            return;
        }
        people.complete(
                phase.email("direction"),
                number,
                "provideBankDetails",
                Map.of(
                        "iban", "FR7699999170010000123451155",
                        "accountHolder", phase.structure(),
                        "signatory", "Odile TAMARISQUE, présidente"));
        people.complete("paiement", number, "checkBankDetails", Map.of("bankDetailsOutcome", "CONFIRMED"));
        people.complete("instructeur", number, "reviewConvention", Map.of("conventionReview", "READY"));
        if (!phase.reaches(Phase.GRANT_TO_PAY)) {
            return;
        }
        people.complete(phase.email("presidence"), number, "signConvention", Map.of("signatureOutcome", "SIGNED"));
        people.complete("direction", number, "countersignConvention", Map.of("countersignatureOutcome", "SIGNED"));
        if (phase.reaches(Phase.LABEL_TO_VALIDATE)) {
            prepare(number, phase);
        }
    }

    private void prepare(String number, Phase phase) {
        var today = clock.instant().atZone(Campaign.PARIS).toLocalDate().toString();
        people.complete("paiement", number, "orderGrant", Map.of("grantOutcome", "PAID", "paidOn", today));
        people.complete(phase.email("familles"), number, "signCharter", Map.of("charterOutcome", "SIGNED"));
        people.complete(phase.email("presidence"), number, "countersignCharter", Map.of("charterOutcome", "SIGNED"));
        people.complete(
                phase.email("presidence"), number, "signMissionLetter", Map.of("missionLetterOutcome", "SIGNED"));
        var session = sessions.toCome().stream()
                .filter(upcoming -> upcoming.free() > 0)
                .map(TrainingSession::code)
                .findFirst()
                .orElseThrow();
        people.complete("coordination", number, "enrolInSession", Map.of("session", session));
        people.complete("coordination", number, "recordAttendance", Map.of("attendance", "PRESENT"));
        people.complete(
                phase.email("familles"),
                number,
                "declareSocialProfiles",
                Map.of(
                        "facebookUrl", "https://www.facebook.com/promeneuse.fictive",
                        "instagramUrl", "https://www.instagram.com/promeneuse.fictive",
                        "displayName", phase.firstName() + ", Promeneuse du Net"));
        people.complete("coordination", number, "checkSocialProfiles", Map.of("profilesOutcome", "VERIFIED"));
        if (phase.reaches(Phase.LABELLED)) {
            people.complete("instructeur", number, "validateLabel", Map.of("labelOutcome", "AWARDED"));
            presence.fill(number, phase.email("familles"));
            labels.followUp(number, phase);
        }
    }
}
