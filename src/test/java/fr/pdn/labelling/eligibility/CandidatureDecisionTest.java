package fr.pdn.labelling.eligibility;

import static fr.pdn.labelling.candidature.CandidatureState.ACCEPTED;
import static fr.pdn.labelling.candidature.CandidatureState.COMPLETE;
import static fr.pdn.labelling.candidature.CandidatureState.DECISION_PENDING;
import static fr.pdn.labelling.candidature.CandidatureState.IN_COMMITTEE;
import static fr.pdn.labelling.candidature.CandidatureState.IN_REVIEW;
import static fr.pdn.labelling.candidature.CandidatureState.IN_VERIFICATION;
import static fr.pdn.labelling.candidature.CandidatureState.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Walk;
import fr.pdn.labelling.candidature.Act;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the director may decide, with which reasons, and who may not be the director: where {@code eligibility-review} ends. */
@LabellingTest
class CandidatureDecisionTest {
    private static final String BY_ANOTHER_PERSON =
            "Vous avez instruit ce dossier : une autre personne doit le décider et le signer.";

    @Autowired
    Procedure procedure;

    @Autowired
    IdentityService identities;

    @Test
    void a_hopeless_candidature_goes_to_the_director_without_the_committee_and_cannot_be_accepted() {
        var dossier = procedure.underReview(Samples.volunteer()).review("UNFAVOURABLE", "Une bénévole.");
        assertThat(dossier)
                .isIn(DECISION_PENDING)
                .waitsFor("decideCandidature")
                .hasPassedInOrder("onCommitteeNeed_NOT_REQUIRED", "committeeHeard", "decideCandidature")
                .hasNotPassed("conveneCommittee")
                .refuses(
                        "Une candidature ne peut être retenue sans l’avis du comité : renvoyez le dossier à l’instruction.",
                        d -> d.director("decideCandidature", "decision", "ACCEPTED", "reason", "Tout de même."))
                .refuses("Un refus doit être motivé.", d -> d.director("decideCandidature", "decision", "REFUSED"));

        dossier.director("decideCandidature", "decision", "REFUSED", "reason", "Les bénévoles sont exclus.");

        assertThat(dossier)
                .wentThrough(IN_VERIFICATION, COMPLETE, IN_REVIEW, REFUSED)
                .hasPassedInOrder("onDecision_REFUSED", "notifyRefusal", "refused")
                .hasRecorded(Act.DECIDED_REFUSED, "direction", "Les bénévoles sont exclus.")
                .hasWritten(
                        "candidature-refused",
                        text -> assertThat(text)
                                .contains("Les bénévoles sont exclus.", "recours")
                                .contains("Après examen par la Caf et avis de la coordination, votre candidature")
                                .doesNotContain("instances de suivi"))
                .hasEnded();
    }

    @Test
    void the_director_sends_a_dossier_back_with_a_reason() {
        var dossier = procedure.toDecide(Samples.oneProfessional());
        assertThat(dossier)
                .isIn(DECISION_PENDING)
                .refuses(
                        "Indiquez pourquoi vous renvoyez le dossier.",
                        d -> d.director("decideCandidature", "decision", "RETURNED"));

        dossier.director("decideCandidature", "decision", "RETURNED", "reason", "Le budget est à revoir.");
        assertThat(dossier)
                .isIn(IN_REVIEW)
                .waitsFor("reviewEligibility", "giveCoordinationOpinion")
                .hasPassedInOrder("onDecision_RETURNED", "openReview", "reviewEligibility")
                .hasRecorded(Act.DECISION_RETURNED, "direction", "Le budget est à revoir.");

        dossier.review("FAVOURABLE", "")
                .hearTheMembers()
                .conclude("FAVOURABLE", List.of(), "")
                .director("decideCandidature", "decision", "ACCEPTED");
        assertThat(dossier)
                .wentThrough(IN_VERIFICATION, COMPLETE, IN_REVIEW, IN_COMMITTEE, IN_REVIEW, IN_COMMITTEE, ACCEPTED)
                .hasSent("candidature-accepted", 1);
    }

    @Test
    void an_opinion_of_the_committee_does_not_outlive_a_return() {
        var dossier = procedure
                .inCommittee(Samples.volunteer(), "Un contrat est promis.")
                .hearTheMembers()
                .conclude("FAVOURABLE", List.of(), "Sur la foi de la promesse.")
                .director("decideCandidature", "decision", "RETURNED", "reason", "Et ce contrat ?")
                .review("UNFAVOURABLE", "Il n'y a pas de contrat.");

        assertThat(dossier)
                .wentThrough(IN_VERIFICATION, COMPLETE, IN_REVIEW, IN_COMMITTEE, IN_REVIEW, DECISION_PENDING)
                .refuses(
                        "Une candidature ne peut être retenue sans l’avis du comité : renvoyez le dossier à l’instruction.",
                        d -> d.director("decideCandidature", "decision", "ACCEPTED", "reason", "Tout de même."));
        dossier.director("decideCandidature", "decision", "RETURNED", "reason", "Consultez le comité.");
        assertThat(dossier).wentThrough(IN_VERIFICATION, COMPLETE, IN_REVIEW, IN_COMMITTEE, IN_REVIEW);
    }

    @Test
    void whoever_reviewed_a_dossier_does_not_decide_it() {
        identities.saveUser(identities.newUser("cumul-direction"));
        List.of("caf-reviewers", "caf-directors")
                .forEach(group -> identities.createMembership("cumul-direction", group));
        var dossier = procedure
                .underReview(Samples.oneProfessional())
                .agent("cumul-direction", "reviewEligibility", Walk.grid("FAVOURABLE", ""))
                .coordination("giveCoordinationOpinion", "coordinationOpinion", "FAVOURABLE")
                .hearTheMembers()
                .conclude("FAVOURABLE", List.of(), "");

        assertThat(dossier)
                .refuses(
                        BY_ANOTHER_PERSON, d -> d.agent("cumul-direction", "decideCandidature", "decision", "ACCEPTED"))
                .refuses(
                        BY_ANOTHER_PERSON,
                        d -> d.agent("cumul-direction", "decideCandidature", "decision", "REFUSED", "reason", "Non."));
        dossier.director("decideCandidature", "decision", "ACCEPTED");
        assertThat(dossier).isIn(ACCEPTED).hasRecorded(Act.DECIDED_ACCEPTED, "direction", "");
    }

    @Test
    void what_agents_write_to_each_other_does_not_reach_the_structure() {
        var dossier = procedure
                .underReview(Samples.oneProfessional())
                .review("RESERVED", "Note interne : équipe fragile.")
                .hearTheMembers()
                .conclude("FAVOURABLE", List.of(), "Note interne : à suivre de près.")
                .director("decideCandidature", "decision", "ACCEPTED");

        assertThat(dossier)
                .hasWritten("candidature-accepted", text -> assertThat(text).doesNotContain("Note interne", "Motif"));
    }
}
