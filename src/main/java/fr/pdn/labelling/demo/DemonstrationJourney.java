package fr.pdn.labelling.demo;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.Candidatures;
import fr.pdn.labelling.candidature.Drafts;
import fr.pdn.labelling.candidature.Submission;
import fr.pdn.labelling.candidature.SupportingDocuments;
import fr.pdn.labelling.candidature.Withdrawal;
import fr.pdn.labelling.documents.DocumentKind;
import fr.pdn.labelling.training.TrainingSession;
import fr.pdn.labelling.training.TrainingSessions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Walks one dossier to its phase, each step by the person whose step it is. */
@Component
@Profile("!production")
class DemonstrationJourney {
    private final Drafts drafts;
    private final Candidatures candidatures;
    private final SupportingDocuments documents;
    private final Submission submission;
    private final Withdrawal withdrawal;
    private final TrainingSessions sessions;
    private final DemonstrationPeople people;
    private final DemonstrationLabels labels;
    private final DemonstrationPresence presence;
    private final Clock clock;

    DemonstrationJourney(
            Drafts drafts,
            Candidatures candidatures,
            SupportingDocuments documents,
            Submission submission,
            Withdrawal withdrawal,
            TrainingSessions sessions,
            DemonstrationPeople people,
            DemonstrationLabels labels,
            DemonstrationPresence presence,
            Clock clock) {
        this.drafts = drafts;
        this.candidatures = candidatures;
        this.documents = documents;
        this.submission = submission;
        this.withdrawal = withdrawal;
        this.sessions = sessions;
        this.people = people;
        this.labels = labels;
        this.presence = presence;
        this.clock = clock;
    }

    boolean known(String campaign, Phase phase) {
        return candidatures.known(campaign, FictitiousAnswers.siret(phase));
    }

    void walk(String campaign, Phase phase) {
        var contact = phase.email("direction");
        var draft = people.as(contact, () -> drafts.create(campaign, FictitiousAnswers.of(phase), contact));
        people.as(contact, () -> attach(draft, phase));
        if (phase == Phase.DRAFT) {
            return;
        }
        var number = people.as(contact, () -> submission.submit(draft.id(), null));
        if (phase == Phase.WITHDRAWN) {
            people.as(contact, () -> withdraw(number));
        } else if (phase == Phase.COMPLEMENTS_ASKED) {
            people.complete(
                    "instructeur",
                    number,
                    "checkAdmissibility",
                    Map.of("admissibility", "INCOMPLETE", "missingDocuments", List.of("ORGANISATION_CHART")));
        } else if (phase != Phase.TO_CHECK) {
            review(number, phase);
        }
    }

    private void review(String number, Phase phase) {
        people.complete("instructeur", number, "checkAdmissibility", Map.of("admissibility", "ADMISSIBLE"));
        if (phase == Phase.REFUSED) {
            people.complete(
                    "instructeur",
                    number,
                    "reviewEligibility",
                    Grid.of("UNFAVOURABLE", 1, "La personne est bénévole."));
            people.complete(
                    "coordination",
                    number,
                    "giveCoordinationOpinion",
                    Map.of(
                            "coordinationOpinion",
                            "UNFAVOURABLE",
                            "comment",
                            "Le statut de bénévole n’est pas éligible."));
            people.complete(
                    "direction",
                    number,
                    "decideCandidature",
                    Map.of(
                            "decision", "REFUSED",
                            "reason",
                                    "Le cahier des charges (§3) demande un professionnel missionné par son employeur."));
        } else if (phase.reaches(Phase.MEMBERS_CONSULTED)) {
            people.complete("instructeur", number, "reviewEligibility", Grid.of("FAVOURABLE", 2, ""));
            people.complete(
                    "coordination", number, "giveCoordinationOpinion", Map.of("coordinationOpinion", "FAVOURABLE"));
            committee(number, phase);
        }
    }

    private void committee(String number, Phase phase) {
        people.complete("membre1", number, "giveMemberOpinion", Map.of("memberOpinion", "FAVOURABLE"));
        if (!phase.reaches(Phase.COMMITTEE_TO_CONCLUDE)) {
            return;
        }
        people.complete("membre2", number, "giveMemberOpinion", Map.of("memberOpinion", "FAVOURABLE"));
        if (phase == Phase.QUESTIONS_ASKED) {
            people.complete(
                    "instructeur",
                    number,
                    "recordCommitteeOpinion",
                    Map.of(
                            "committeeOpinion",
                            "DEFERRED",
                            "reason",
                            "Quels créneaux sont prévus pendant les vacances scolaires ?"));
        } else if (phase.reaches(Phase.TO_DECIDE)) {
            people.complete("instructeur", number, "recordCommitteeOpinion", Map.of("committeeOpinion", "FAVOURABLE"));
            convention(number, phase);
        }
    }

    private void convention(String number, Phase phase) {
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

    private Candidature attach(Candidature draft, Phase phase) {
        if (phase != Phase.COMPLEMENTS_ASKED) {
            attach(draft, DocumentKind.ORGANISATION_CHART, "organigramme.pdf");
        }
        attach(draft, DocumentKind.SPECIFIC_PROJECT, "projet-presence-educative.pdf");
        attach(draft, DocumentKind.PROFESSIONAL_PRESENTATION, "presentation-promeneuse.pdf");
        return draft;
    }

    private void attach(Candidature draft, DocumentKind kind, String name) {
        var file = new ClassPathResource("demonstration/piece.pdf");
        try (var content = file.getInputStream()) {
            documents.receive(draft.id(), kind, List.of(), name, content, file.contentLength());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String withdraw(String number) {
        withdrawal.request(number);
        return number;
    }
}
