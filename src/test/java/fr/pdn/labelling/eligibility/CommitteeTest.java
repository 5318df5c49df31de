package fr.pdn.labelling.eligibility;

import static fr.pdn.labelling.candidature.CandidatureState.ACCEPTED;
import static fr.pdn.labelling.candidature.CandidatureState.DECISION_PENDING;
import static fr.pdn.labelling.candidature.CandidatureState.IN_COMMITTEE;
import static fr.pdn.labelling.candidature.CandidatureState.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Walk;
import fr.pdn.labelling.candidature.Act;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The committee: who sits, what it says, and what the director makes of it. */
@LabellingTest
class CommitteeTest {
    @Autowired
    Procedure procedure;

    @Autowired
    CommitteeTies ties;

    @Test
    void a_member_with_a_tie_to_the_structure_is_not_consulted() {
        var sample = Samples.oneProfessional();
        ties.add("membre1", sample.siret());

        var dossier = procedure.inCommittee(sample);

        assertThat(dossier).waitsFor("giveMemberOpinion").hasSent("committee-invitation", "membre2@caf.example");
        dossier.member("membre2", "memberOpinion", "FAVOURABLE");
        assertThat(dossier).waitsFor("recordCommitteeOpinion");
    }

    @Test
    void a_committee_without_any_member_left_waits_for_nobody() {
        var sample = Samples.oneProfessional();
        ties.add("membre1", sample.siret());
        ties.add("membre2", sample.siret());

        assertThat(procedure.inCommittee(sample))
                .isIn(IN_COMMITTEE)
                .waitsFor("recordCommitteeOpinion")
                .hasNotPassed("giveMemberOpinion")
                .hasNotSent("committee-invitation");
    }

    @Test
    void a_member_who_steps_back_is_not_asked_again() {
        var dossier = procedure
                .inCommittee(Samples.oneProfessional())
                .member("membre1", "memberOpinion", "RECUSED", "comment", "Ma sœur y travaille.")
                .member("membre2", "memberOpinion", "ABSTAINED");
        assertThat(dossier)
                .hasRecorded(Act.MEMBER_RECUSED, Act.MEMBER_OPINION_GIVEN)
                .waitsFor("recordCommitteeOpinion");

        dossier.conclude("DEFERRED", List.of(), "Quels créneaux ?")
                .structure("answerQuestions", "answer", "Le mardi soir.")
                .review("FAVOURABLE", "");

        assertThat(dossier)
                .waitsFor("giveMemberOpinion")
                .hasSent("committee-invitation", "membre1@caf.example", "membre2@caf.example", "membre2@caf.example");
    }

    @Test
    void an_unfavourable_member_says_why() {
        assertThat(procedure.inCommittee(Samples.oneProfessional()))
                .refuses(
                        "Un avis défavorable doit être motivé.",
                        d -> d.member("membre1", "memberOpinion", "UNFAVOURABLE"));
    }

    @Test
    void the_session_does_not_wait_for_those_who_have_not_answered() {
        var dossier = procedure
                .inCommittee(Samples.oneProfessional())
                .member("membre1", "memberOpinion", "FAVOURABLE")
                .fire("committeeSessionReached");

        assertThat(dossier)
                .waitsFor("recordCommitteeOpinion")
                .hasPassedInOrder("committeeSessionReached", "sessionHeld", "recordCommitteeOpinion")
                .hasPassed("memberHeard", 1);
        assertThat(dossier.read().all(Act.MEMBER_OPINION_GIVEN)).hasSize(1);
    }

    @Test
    void two_professionals_out_of_three_are_retained() {
        var dossier = heard().conclude(
                        "PARTLY_FAVOURABLE", List.of("D2-P1", "D2-P3"), "La deuxième n'a pas le temps nécessaire.");
        assertThat(dossier)
                .isIn(DECISION_PENDING)
                .hasPassedInOrder("onCommitteeOpinion_PARTLY_FAVOURABLE", "committeeHeard", "computeGrant");

        dossier.director("decideCandidature", "decision", "ACCEPTED").provideBankDetails();

        assertThat(dossier)
                .isIn(ACCEPTED)
                .hasPassed("prepareProfessional", 2)
                .hasWritten(
                        "candidature-accepted",
                        text -> assertThat(text)
                                .contains(
                                        "1 000,00",
                                        "Professionnels retenus",
                                        "Professionnels non retenus",
                                        "La deuxième n'a pas le temps nécessaire."));
        assertThat(dossier.result().get("grantEuros").asInt()).isEqualTo(1_000);
        assertThat(dossier.result().get("retainedProfessionals").asInt()).isEqualTo(2);
    }

    @Test
    void a_partly_favourable_opinion_names_some_professionals_and_not_all() {
        var some = "Cochez les professionnels retenus : au moins un, mais pas tous.";
        assertThat(heard())
                .refuses(some, d -> d.conclude("PARTLY_FAVOURABLE", List.of(), "En partie."))
                .refuses(some, d -> d.conclude("PARTLY_FAVOURABLE", List.of("D2-P1", "D2-P2", "D2-P3"), "En partie."))
                .refuses(
                        "Un avis défavorable, même en partie, doit être motivé.",
                        d -> d.conclude("PARTLY_FAVOURABLE", List.of("D2-P1"), ""));
    }

    @Test
    void an_opinion_against_the_coordination_says_why() {
        var dossier = procedure
                .underReview(Samples.oneProfessional())
                .agent("instructeur", "reviewEligibility", Walk.grid("FAVOURABLE", ""))
                .coordination("giveCoordinationOpinion", "coordinationOpinion", "UNFAVOURABLE", "comment", "Trop tôt.")
                .hearTheMembers();

        assertThat(dossier)
                .refuses(
                        "Cet avis s’écarte de celui de la coordination ou d’un contrôle automatique : indiquez pourquoi.",
                        d -> d.conclude("FAVOURABLE", List.of(), ""));
        dossier.conclude("FAVOURABLE", List.of(), "L'équipe est prête.");
        assertThat(dossier).hasRecorded(Act.COMMITTEE_OPINION_GIVEN, "instructeur", "L'équipe est prête.");
    }

    @Test
    void an_unfavourable_opinion_is_followed_by_a_refusal_or_set_aside_with_a_reason() {
        assertThat(heard())
                .refuses(
                        "Un avis défavorable, même en partie, doit être motivé.",
                        d -> d.conclude("UNFAVOURABLE", List.of(), ""));

        var followed = unfavourable()
                .director("decideCandidature", "decision", "REFUSED", "reason", "Le projet reste à mûrir.");
        assertThat(followed)
                .isIn(REFUSED)
                .hasPassedInOrder("onCommitteeOpinion_UNFAVOURABLE", "committeeHeard", "onDecision_REFUSED");

        var setAside = unfavourable();
        assertThat(setAside)
                .refuses(
                        "La décision s’écarte de l’avis du comité : indiquez pourquoi.",
                        d -> d.director("decideCandidature", "decision", "ACCEPTED"));
        setAside.director("decideCandidature", "decision", "ACCEPTED", "reason", "Territoire sans aucun promeneur.");
        assertThat(setAside)
                .isIn(ACCEPTED)
                .hasPassed("prepareProfessional", 3)
                .hasRecorded(Act.DECIDED_ACCEPTED, "direction", "Territoire sans aucun promeneur.");
        assertThat(setAside.result().get("grantEuros").asInt()).isEqualTo(1_500);
    }

    private FollowedDossier heard() {
        return procedure.inCommittee(Samples.threeProfessionals()).hearTheMembers();
    }

    private FollowedDossier unfavourable() {
        return heard().conclude("UNFAVOURABLE", List.of(), "Le projet n'est pas mûr.");
    }
}
