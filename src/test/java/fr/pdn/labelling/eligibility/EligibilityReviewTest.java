package fr.pdn.labelling.eligibility;

import static fr.pdn.labelling.candidature.CandidatureState.ACCEPTED;
import static fr.pdn.labelling.candidature.CandidatureState.COMPLETE;
import static fr.pdn.labelling.candidature.CandidatureState.IN_COMMITTEE;
import static fr.pdn.labelling.candidature.CandidatureState.IN_REVIEW;
import static fr.pdn.labelling.candidature.CandidatureState.IN_VERIFICATION;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Walk;
import fr.pdn.labelling.candidature.Act;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The reviewer's grid and the coordination's opinion, side by side: where {@code eligibility-review} begins. */
@LabellingTest
class EligibilityReviewTest {
    @Autowired
    Procedure procedure;

    @Test
    void a_candidature_that_everyone_supports_is_accepted() {
        var dossier = procedure.accepted(Samples.oneProfessional());

        assertThat(dossier)
                .wentThrough(IN_VERIFICATION, COMPLETE, IN_REVIEW, IN_COMMITTEE, ACCEPTED)
                .hasPassedInOrder(
                        "examinationStarted",
                        "openReview",
                        "opinionsFork",
                        "reviewEligibility",
                        "proposeReview",
                        "recordReview",
                        "opinionsJoin",
                        "onCommitteeNeed_REQUIRED",
                        "conveneCommittee",
                        "inviteCommittee",
                        "memberOpinions",
                        "memberConsulted",
                        "giveMemberOpinion",
                        "recordMemberOpinion",
                        "memberHeard",
                        "sessionHeld",
                        "onCommitteeOpinion_FAVOURABLE",
                        "committeeHeard",
                        "prepareDecision",
                        "computeGrant",
                        "recordProposal",
                        "onDecision_ACCEPTED",
                        "notifyAcceptance",
                        "accepted")
                .hasPassedInOrder(
                        "opinionsFork",
                        "requestCoordinationOpinion",
                        "giveCoordinationOpinion",
                        "recordCoordinationOpinion",
                        "coordinationHeard",
                        "opinionsJoin")
                .hasRecorded(Act.DECIDED_ACCEPTED, "direction", "")
                .hasWritten("candidature-accepted", text -> assertThat(text).contains("500,00"));
    }

    @Test
    void the_coordination_is_reminded_and_may_still_answer() {
        var dossier = procedure.underReview(Samples.oneProfessional()).fire("coordinationReminder");
        assertThat(dossier)
                .waitsFor("reviewEligibility", "giveCoordinationOpinion")
                .hasPassedInOrder("coordinationReminder", "remindCoordination", "coordinationReminded")
                .hasSent("coordination-opinion-reminder", "coordination@pdn17.example")
                .hasWritten(
                        "coordination-opinion-reminder",
                        text -> assertThat(text).contains("4 mars 2027"));

        dossier.review("FAVOURABLE", "");

        assertThat(dossier).hasRecorded(Act.COORDINATION_OPINION_GIVEN).isIn(IN_COMMITTEE);
    }

    @Test
    void a_coordination_that_says_nothing_stops_nobody() {
        var dossier = procedure
                .underReview(Samples.oneProfessional())
                .fire("coordinationReminder")
                .fire("coordinationOpinionOverdue");
        assertThat(dossier)
                .waitsFor("reviewEligibility")
                .hasPassedInOrder("coordinationOpinionOverdue", "recordMissingOpinion", "coordinationHeard")
                .hasRecorded(Act.COORDINATION_OPINION_MISSED, "système", "");

        dossier.agent("instructeur", "reviewEligibility", Walk.grid("FAVOURABLE", ""));

        assertThat(dossier)
                .isIn(IN_COMMITTEE)
                .waitsFor("giveMemberOpinion", "giveMemberOpinion")
                .hasSent("coordination-opinion-reminder", 1);
    }

    @Test
    void an_opinion_with_reserves_says_which() {
        assertThat(procedure.underReview(Samples.oneProfessional()))
                .refuses(
                        "Un avis réservé ou défavorable doit être motivé.",
                        d -> d.coordination("giveCoordinationOpinion", "coordinationOpinion", "RESERVED"))
                .refuses(
                        "Un avis réservé ou défavorable doit être motivé.",
                        d -> d.coordination("giveCoordinationOpinion", "coordinationOpinion", "UNFAVOURABLE"));
    }

    @Test
    void a_proposal_that_leaves_the_grid_or_the_automatic_checks_says_why() {
        assertThat(procedure.underReview(Samples.oneProfessional()))
                .refuses(
                        "Une proposition défavorable doit être motivée.",
                        d -> d.agent("instructeur", "reviewEligibility", Walk.grid("UNFAVOURABLE", "")))
                .refuses(
                        "Votre proposition diffère de celle qui ressort de la grille : indiquez pourquoi.",
                        d -> d.agent("instructeur", "reviewEligibility", Walk.grid("RESERVED", "")));
        assertThat(procedure.underReview(Samples.volunteer()))
                .refuses(
                        "Le contrôle automatique conclut à une non-conformité : indiquez pourquoi vous l’écartez.",
                        d -> d.agent("instructeur", "reviewEligibility", Walk.grid("FAVOURABLE", "")));
    }

    @Test
    void the_automatic_checks_are_overridden_by_people_with_their_reasons() {
        var dossier = procedure
                .underReview(Samples.volunteer())
                .review("FAVOURABLE", "Un contrat de travail est signé depuis.")
                .hearTheMembers();
        assertThat(dossier)
                .refuses(
                        "Cet avis s’écarte de celui de la coordination ou d’un contrôle automatique : indiquez pourquoi.",
                        d -> d.conclude("FAVOURABLE", List.of(), ""));

        dossier.conclude("FAVOURABLE", List.of(), "Le contrat est au dossier.")
                .director("decideCandidature", "decision", "ACCEPTED");

        assertThat(dossier).isIn(ACCEPTED);
    }
}
