package fr.pdn.labelling.demo;

import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.Candidatures;
import fr.pdn.labelling.candidature.Drafts;
import fr.pdn.labelling.candidature.Submission;
import fr.pdn.labelling.candidature.SupportingDocuments;
import fr.pdn.labelling.candidature.Withdrawal;
import fr.pdn.labelling.documents.DocumentKind;
import java.io.IOException;
import java.io.UncheckedIOException;
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
    private final DemonstrationPeople people;
    private final DemonstrationConvention convention;

    DemonstrationJourney(
            Drafts drafts,
            Candidatures candidatures,
            SupportingDocuments documents,
            Submission submission,
            Withdrawal withdrawal,
            DemonstrationPeople people,
            DemonstrationConvention convention) {
        this.drafts = drafts;
        this.candidatures = candidatures;
        this.documents = documents;
        this.submission = submission;
        this.withdrawal = withdrawal;
        this.people = people;
        this.convention = convention;
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
            convention.walk(number, phase);
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
