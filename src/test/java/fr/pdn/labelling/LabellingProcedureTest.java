package fr.pdn.labelling;

import static fr.pdn.labelling.candidature.CandidatureState.ACCEPTED;
import static fr.pdn.labelling.candidature.CandidatureState.COMPLETE;
import static fr.pdn.labelling.candidature.CandidatureState.INADMISSIBLE;
import static fr.pdn.labelling.candidature.CandidatureState.IN_COMMITTEE;
import static fr.pdn.labelling.candidature.CandidatureState.IN_REVIEW;
import static fr.pdn.labelling.candidature.CandidatureState.IN_SIGNATURE;
import static fr.pdn.labelling.candidature.CandidatureState.IN_VERIFICATION;
import static fr.pdn.labelling.candidature.CandidatureState.LAPSED;
import static fr.pdn.labelling.candidature.CandidatureState.REFUSED;
import static fr.pdn.labelling.candidature.CandidatureState.RENOUNCED;
import static fr.pdn.labelling.candidature.CandidatureState.UNDER_CONVENTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the submission to the label, to a refusal, or to wherever a structure stops: {@code labelling-procedure}. */
@LabellingTest
class LabellingProcedureTest {
    @Autowired
    Procedure procedure;

    @Test
    void a_candidature_goes_from_its_submission_to_a_label_for_each_professional() {
        var dossier = procedure.ready(Samples.threeProfessionals());
        assertThat(dossier).waitsFor("validateLabel", "validateLabel", "validateLabel");

        dossier.awardEveryLabel();

        assertThat(dossier)
                .wentThrough(
                        IN_VERIFICATION, COMPLETE, IN_REVIEW, IN_COMMITTEE, ACCEPTED, IN_SIGNATURE, UNDER_CONVENTION)
                .hasPassedInOrder(
                        "candidatureSubmitted",
                        "reviewAdmissibility",
                        "onAdmissibilityOutcome_ADMISSIBLE",
                        "examineEligibility",
                        "onDecisionOutcome_ACCEPTED",
                        "formalities",
                        "acceptanceNotified",
                        "formalitiesFork",
                        "concludeConvention",
                        "onConventionOutcome_SIGNED",
                        "formalitiesJoin",
                        "assessReadiness",
                        "onReadiness_READY",
                        "formalitiesCompleted",
                        "awardLabel",
                        "labelled")
                .hasPassed("prepareProfessional", 3)
                .hasPassed("awardLabel", 3)
                .hasSent("label-awarded", 6)
                .hasEnded();
    }

    @Test
    void an_inadmissible_candidature_ends_there() {
        var dossier = procedure
                .file(Samples.late())
                .reviewer("checkAdmissibility", "admissibility", "INADMISSIBLE", "reason", "Hors délai.");

        assertThat(dossier)
                .isIn(INADMISSIBLE)
                .hasPassedInOrder("onAdmissibilityOutcome_INADMISSIBLE", "candidatureInadmissible")
                .hasNotPassed("examineEligibility")
                .hasEnded();
    }

    @Test
    void a_candidature_lapses_when_its_missing_pieces_never_come() {
        var dossier = procedure
                .file(Samples.incomplete())
                .reviewer("checkAdmissibility", "admissibility", "INCOMPLETE")
                .fire("complementsOverdue")
                .reviewer("confirmLapse", "lapseOutcome", "LAPSED", "reason", "Aucune pièce reçue.");

        assertThat(dossier)
                .isIn(LAPSED)
                .hasPassedInOrder("onAdmissibilityOutcome_LAPSED", "candidatureLapsed")
                .hasNotPassed("examineEligibility")
                .hasEnded();
    }

    @Test
    void a_candidature_lapses_when_the_committee_waits_for_answers_in_vain() {
        var dossier = deferred()
                .fire("precisionsOverdue")
                .reviewer("confirmLapse", "lapseOutcome", "LAPSED", "reason", "Aucune réponse.");

        assertThat(dossier)
                .isIn(LAPSED)
                .hasPassedInOrder("onDecisionOutcome_LAPSED", "candidatureLapsed")
                .hasNotPassed("formalities")
                .hasEnded();
    }

    @Test
    void a_candidature_is_refused() {
        var dossier = procedure
                .toDecide(Samples.oneProfessional())
                .director("decideCandidature", "decision", "REFUSED", "reason", "Crédits épuisés.");

        assertThat(dossier)
                .isIn(REFUSED)
                .hasPassedInOrder("onDecisionOutcome_REFUSED", "candidatureRefused")
                .hasNotPassed("formalities")
                .hasEnded();
    }

    @Test
    void a_structure_that_does_not_sign_renounces_and_all_preparation_stops() {
        var dossier = procedure
                .accepted(Samples.threeProfessionals())
                .toTheSignature()
                .structure("signConvention", "signatureOutcome", "REFUSED", "reason", "Notre salariée part.");

        assertThat(dossier)
                .isIn(RENOUNCED)
                .hasPassedInOrder(
                        "onConventionOutcome_RENOUNCED",
                        "conventionRenounced",
                        "renouncement",
                        "recordRenouncement",
                        "notifyRenouncement",
                        "candidatureRenounced")
                .hasWritten(
                        "renouncement-recorded",
                        text -> assertThat(text)
                                .contains("Notre salariée part.")
                                .doesNotContain("Décision prise le"))
                .hasSent("renouncement-recorded", "familles@cc-estuaire-marais.example")
                .hasEnded();
    }

    @Test
    void a_structure_none_of_whose_professionals_is_ready_renounces() {
        var dossier = procedure
                .underConvention(Samples.oneProfessional())
                .professional("signCharter", "charterOutcome", "REFUSED");

        assertThat(dossier)
                .isIn(RENOUNCED)
                .hasPassedInOrder("onReadiness_NONE_READY", "nobodyReady", "renouncement", "candidatureRenounced")
                .hasNotPassed("awardLabel")
                .hasSent("renouncement-recorded", 1)
                .hasEnded();
    }

    @Test
    void an_abandonment_that_ends_the_candidature_is_told_with_its_reason_and_its_author() {
        var dossier = procedure
                .underConvention(Samples.oneProfessional())
                .fire("signaturesOverdue")
                .reviewer("confirmAbandonment", "abandonmentOutcome", "ABANDONED", "reason", "Sans nouvelles.");

        assertThat(dossier)
                .isIn(RENOUNCED)
                .hasWritten(
                        "renouncement-recorded",
                        text -> assertThat(text)
                                .contains("Sans nouvelles.", "Décision prise le", "par Inès Instruction – "))
                .hasEnded();
    }

    private FollowedDossier deferred() {
        return procedure
                .inCommittee(Samples.oneProfessional())
                .hearTheMembers()
                .conclude("DEFERRED", List.of(), "Quels créneaux seront tenus ?");
    }
}
