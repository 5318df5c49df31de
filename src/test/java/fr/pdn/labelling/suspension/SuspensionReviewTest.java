package fr.pdn.labelling.suspension;

import static fr.pdn.labelling.suspension.SuspensionScene.PROFESSIONAL;
import static fr.pdn.labelling.suspension.SuspensionScene.STRUCTURE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.CandidatureState;
import fr.pdn.labelling.label.LabelState;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a report to what becomes of it: the ways through {@code suspension-review} and {@code contradictory-phase}. */
@LabellingTest
class SuspensionReviewTest {
    @Autowired
    private SuspensionScene scene;

    @Autowired
    private StructureWithdrawals withdrawals;

    private FollowedDossier dossier;

    @BeforeEach
    void labelled() {
        dossier = scene.labelled();
    }

    @Test
    void a_report_without_ground_is_dismissed_with_a_reason() {
        scene.report(dossier, BreachGround.S7);
        assertThat(dossier)
                .waitsFor("qualifyBreach")
                .refuses(
                        "Motivez cette suite : la direction et la coordination liront votre motif.",
                        d -> d.reviewer("qualifyBreach", "breachQualification", "NO_ACTION"));

        dossier.reviewer("qualifyBreach", "breachQualification", "NO_ACTION", "reason", "La fiche est en ligne.");

        assertThat(dossier)
                .hasPassedInOrder(
                        "breachReported", "recordQualification", "onBreachQualification_NO_ACTION", "breachDismissed")
                .hasRecorded(Act.BREACH_REPORTED, Act.BREACH_QUALIFIED)
                .hasEnded();
        assertThat(scene.stateOf(dossier)).isEqualTo(LabelState.IN_FORCE);
    }

    @Test
    void a_breach_is_settled_between_the_coordination_and_the_structure() {
        scene.report(dossier, BreachGround.S4);
        dossier.reviewer("qualifyBreach", "breachQualification", "AMICABLE", "reason", "Un appel suffira.")
                .coordination(
                        "holdAmicableContact", "amicableOutcome", "SETTLED", "comment", "Les relevés sont repris.");

        assertThat(dossier)
                .hasPassedInOrder(
                        "onBreachQualification_AMICABLE",
                        "recordAmicableContact",
                        "onAmicableOutcome_SETTLED",
                        "breachSettled")
                .hasNotSent("formal-notice")
                .hasEnded();
    }

    @Test
    void a_suspension_is_decided_after_all_were_heard_and_lifted_on_request() {
        var breach = scene.report(dossier, BreachGround.S4);
        dossier.reviewer("qualifyBreach", "breachQualification", "AMICABLE", "reason", "Un appel d’abord.");
        assertThat(dossier)
                .refuses(
                        "Dites ce qui s'est passé : la direction doit le savoir.",
                        d -> d.coordination("holdAmicableContact", "amicableOutcome", "NOT_SETTLED"));
        dossier.coordination("holdAmicableContact", "amicableOutcome", "NOT_SETTLED", "comment", "Personne ne répond.")
                .director("signFormalNotice", "noticeOutcome", "RETURNED", "reason", "Précisez ce qui est attendu.")
                .reviewer(
                        "qualifyBreach",
                        "breachQualification",
                        "FORMAL_NOTICE",
                        "reason",
                        "Sans réponse.",
                        "expected",
                        "Remplir les relevés manquants.",
                        "noticeDays",
                        20)
                .director("signFormalNotice", "noticeOutcome", "SIGNED");
        assertThat(dossier)
                .hasPassedInOrder(
                        "onAmicableOutcome_NOT_SETTLED",
                        "onNoticeOutcome_RETURNED",
                        "onBreachQualification_FORMAL_NOTICE",
                        "onNoticeOutcome_SIGNED",
                        "notifyFormalNotice",
                        "onInterimMeasure_NONE",
                        "noticeServed")
                .hasSent("formal-notice", STRUCTURE, PROFESSIONAL)
                .hasWritten(
                        "formal-notice",
                        text -> assertThat(text).contains("Remplir les relevés manquants.", "d'être entendue"))
                .waitsFor("submitObservations");
        assertThat(scene.file(breach).noticeDue()).isEqualTo(scene.today().plusDays(20));

        dossier.structure("submitObservations", "observations", "Un départ.", "hearingRequested", true)
                .structure("submitObservations", "observations", "Nous avons recruté.");
        assertThat(dossier)
                .hasPassed("acknowledgeObservations", 2)
                .hasSent("observations-received", STRUCTURE, STRUCTURE)
                .waitsFor("submitObservations");
        dossier.fire("noticeDelayOver").reviewer("holdHearing", "minutes", "Entendue le 3 juillet.");
        assertThat(dossier)
                .hasPassedInOrder("noticeDelayOver", "onHearing_REQUESTED", "recordHearing", "bodyConsulted")
                .waitsFor("giveBreachOpinion", "giveBreachOpinion");
        scene.opinion(dossier, "coordination", "coordination", "SUSPENSION");
        scene.opinion(dossier, "committee", "membre1", "WARNING");
        assertThat(dossier)
                .refuses(
                        "Une suspension doit être motivée, en fait et en droit.",
                        d -> d.director("decideSuspension", "suspensionDecision", "SUSPENDED"));
        scene.suspend(dossier);

        assertThat(dossier)
                .hasPassedInOrder("bodyHeard", "breachDecided", "onSuspensionDecision_SUSPENDED", "suspensionBegun")
                .hasRecorded(Act.LABEL_SUSPENDED, Act.SUSPENSION_DECIDED)
                .hasSent("suspension-ordered", STRUCTURE)
                .hasSent("label-suspended", PROFESSIONAL)
                .waitsFor("requestLifting");
        assertThat(scene.stateOf(dossier)).isEqualTo(LabelState.SUSPENDED);
        assertThat(scene.file(breach).until()).contains(scene.today().plusMonths(3));

        dossier.structure("requestLifting", "request", "Les relevés sont à jour.");
        assertThat(dossier)
                .refuses(
                        "Dites pourquoi la suspension est maintenue : la structure lira votre motif.",
                        d -> d.director("decideLifting", "liftingDecision", "MAINTAINED"));
        dossier.director("decideLifting", "liftingDecision", "MAINTAINED", "reason", "Deux semaines manquent.")
                .structure("requestLifting", "request", "Elles y sont.")
                .director("decideLifting", "liftingDecision", "LIFTED");
        assertThat(dossier)
                .hasPassedInOrder(
                        "onLiftingDecision_MAINTAINED",
                        "notifyLiftingRefused",
                        "onLiftingDecision_LIFTED",
                        "liftingDecided",
                        "onSuspensionOutcome_LIFTED",
                        "suspensionLifted")
                .hasSent("lifting-refused", STRUCTURE)
                .hasSent("suspension-lifted", STRUCTURE, PROFESSIONAL)
                .hasEnded();
        assertThat(scene.stateOf(dossier)).isEqualTo(LabelState.IN_FORCE);
        assertThat(scene.file(breach).state()).isEqualTo(BreachState.LIFTED);
    }

    @Test
    void a_procedure_is_closed_without_a_measure() {
        scene.noticed(dossier, "FORMAL_NOTICE");
        scene.advised(dossier).director("decideSuspension", "suspensionDecision", "NO_ACTION");

        assertThat(dossier)
                .hasPassedInOrder("onHearing_NOT_REQUESTED", "onSuspensionDecision_NO_ACTION", "breachClosed")
                .hasSent("breach-closed", STRUCTURE, PROFESSIONAL)
                .hasNotRecorded(Act.LABEL_SUSPENDED)
                .hasEnded();
    }

    @Test
    void a_structure_is_warned_with_a_reason() {
        scene.noticed(dossier, "FORMAL_NOTICE");
        scene.advised(dossier);
        assertThat(dossier)
                .refuses(
                        "Un avertissement doit être motivé, en fait et en droit.",
                        d -> d.director("decideSuspension", "suspensionDecision", "WARNING"));
        dossier.director("decideSuspension", "suspensionDecision", "WARNING", "reason", "Premier rappel.");

        assertThat(dossier)
                .hasPassedInOrder("onSuspensionDecision_WARNING", "notifyWarning", "structureWarned")
                .hasSent("breach-warning", STRUCTURE, PROFESSIONAL)
                .hasWritten(
                        "breach-warning",
                        text -> assertThat(text)
                                .contains(
                                        "Après avis de la coordination et des instances de suivi, la Caf vous adresse")
                                .doesNotContain("vos observations"))
                .hasEnded();
        assertThat(scene.stateOf(dossier)).isEqualTo(LabelState.IN_FORCE);
    }

    @Test
    void a_warning_claims_no_opinion_that_nobody_gave() {
        scene.noticed(dossier, "FORMAL_NOTICE");
        dossier.structure("submitObservations", "observations", "Nous avons recruté.")
                .fire("noticeDelayOver");
        scene.opinion(dossier, "coordination", "coordination", "WARNING");
        dossier.fire("opinionsOverdue")
                .director(
                        "decideSuspension",
                        "suspensionDecision",
                        "WARNING",
                        "reason",
                        "Premier rappel.",
                        "missingOpinionsNoted",
                        true);

        assertThat(dossier)
                .hasWritten(
                        "breach-warning",
                        text -> assertThat(text)
                                .contains("Après examen de vos observations et avis de la coordination, la Caf")
                                .doesNotContain("instances de suivi"));
    }

    @Test
    void a_warning_about_a_convention_that_nobody_spoke_of_says_only_who_decides() {
        scene.noticed(dossier, null, BreachGround.S5, "FORMAL_NOTICE");
        dossier.fire("noticeDelayOver")
                .fire("opinionsOverdue")
                .director(
                        "decideSuspension",
                        "suspensionDecision",
                        "WARNING",
                        "reason",
                        "Premier rappel.",
                        "missingOpinionsNoted",
                        true);

        assertThat(dossier)
                .hasWritten(
                        "breach-warning",
                        text -> assertThat(text)
                                .contains("La Caf vous adresse un avertissement pour la convention")
                                .contains("La convention et ses labels restent en vigueur.")
                                .doesNotContain("Après"));
    }

    @Test
    void an_urgent_suspension_lapses_after_a_month_and_the_decision_may_follow() {
        scene.noticed(dossier, "URGENT");
        assertThat(dossier)
                .hasPassedInOrder(
                        "onBreachQualification_URGENT",
                        "onInterimMeasure_SUSPENDED",
                        "notifyInterimSuspension",
                        "notifyInterimLabels",
                        "noticeServed")
                .hasSent("suspension-ordered", STRUCTURE)
                .hasSent("label-suspended", PROFESSIONAL)
                .waitsFor("submitObservations");
        assertThat(scene.stateOf(dossier)).isEqualTo(LabelState.SUSPENDED);

        scene.advised(dossier).fire("interimOver");
        assertThat(dossier)
                .hasPassedInOrder("interimOver", "lapseInterimSuspension", "interimSuspensionLapsed")
                .hasRecorded(Act.LABEL_RESUMED, Act.SUSPENSION_LAPSED)
                .hasSent("suspension-lifted", STRUCTURE, PROFESSIONAL)
                .waitsFor("decideSuspension");
        assertThat(scene.stateOf(dossier)).isEqualTo(LabelState.IN_FORCE);

        scene.suspend(dossier).fire("suspensionEndNear");
        assertThat(dossier)
                .waitsFor("decideOutcome")
                .refuses(
                        "Motivez cette décision, en fait et en droit.",
                        d -> d.director("decideOutcome", "suspensionOutcome", "PROLONGED"));
        dossier.director("decideOutcome", "suspensionOutcome", "PROLONGED", "reason", "Un délai pour finir.");
        assertThat(dossier)
                .hasPassedInOrder("suspensionEndNear", "outcomeDecided", "onSuspensionOutcome_PROLONGED")
                .hasSent("suspension-prolonged", STRUCTURE, PROFESSIONAL)
                .waitsFor("requestLifting");
        dossier.fire("suspensionEndNear");
        assertThat(dossier)
                .refuses(
                        "Cette suspension a déjà été prolongée : elle ne peut l'être qu'une fois.",
                        d -> d.director("decideOutcome", "suspensionOutcome", "PROLONGED", "reason", "Encore."))
                .refuses(
                        "Nommez la clause de la convention sur laquelle repose la résiliation.",
                        d -> d.director("decideOutcome", "suspensionOutcome", "TERMINATED", "reason", "Sans effet."))
                .refuses(
                        "La somme à reverser ne peut pas dépasser l'aide versée : 500,00 €.",
                        d -> d.director(
                                "decideOutcome",
                                "suspensionOutcome",
                                "TERMINATED",
                                "reason",
                                "Sans effet.",
                                "clause",
                                "article 13",
                                "repaymentEuros",
                                600));
        dossier.director(
                "decideOutcome",
                "suspensionOutcome",
                "TERMINATED",
                "reason",
                "La suspension est restée sans effet.",
                "clause",
                "article 13",
                "repaymentEuros",
                250.5,
                "repaymentReason",
                "Aucune activité depuis mai.");

        assertThat(dossier)
                .hasPassedInOrder("onSuspensionOutcome_TERMINATED", "notifyTermination", "conventionTerminated")
                .hasSent("convention-terminated", STRUCTURE, PROFESSIONAL)
                .hasWritten(
                        "convention-terminated",
                        text -> assertThat(text).contains("met fin au label de", "article 13", "250,50 €"))
                .hasRecorded(Act.LABEL_ENDED, Act.SUSPENSION_OUTCOME_DECIDED)
                .hasPassed("repaymentDecided", 1)
                .waitsFor();
        assertThat(dossier.timers()).containsExactly("demandRepayment");
        assertThat(scene.stateOf(dossier)).isEqualTo(LabelState.ENDED);
    }

    @Test
    void an_urgent_suspension_gives_way_to_the_decided_one_without_a_break() {
        var breach = scene.noticed(dossier, "URGENT");
        scene.suspend(scene.advised(dossier));

        assertThat(dossier).hasNotRecorded(Act.LABEL_RESUMED).waitsFor("requestLifting");
        assertThat(dossier.timers()).doesNotContain("interimOver");
        assertThat(scene.stateOf(dossier)).isEqualTo(LabelState.SUSPENDED);
        assertThat(scene.file(breach).until()).contains(scene.today().plusMonths(3));
    }

    @Test
    void an_urgent_suspension_is_decided_in_its_month_without_opinions_and_after_a_hearing() {
        scene.report(dossier, BreachGround.S4);
        assertThat(dossier)
                .refuses(
                        "En urgence, le délai de réponse est de 15 jours : la suspension ne dure qu'un mois, et la décision doit la suivre à temps.",
                        d -> d.reviewer(
                                "qualifyBreach",
                                "breachQualification",
                                "URGENT",
                                "reason",
                                "Les faits sont graves.",
                                "noticeDays",
                                16));
        dossier.reviewer(
                        "qualifyBreach",
                        "breachQualification",
                        "URGENT",
                        "reason",
                        "Les faits sont graves.",
                        "noticeDays",
                        15)
                .director("signFormalNotice", "noticeOutcome", "SIGNED")
                .structure("submitObservations", "observations", "Écoutez-nous.", "hearingRequested", true)
                .fire("noticeDelayOver")
                .later(Duration.ofDays(5))
                .reviewer("holdHearing", "minutes", "Entendue.")
                .fire("opinionsOverdue");
        assertThat(dossier).hasNotRecorded(Act.LABEL_RESUMED).waitsFor("decideSuspension");

        dossier.director(
                "decideSuspension",
                "suspensionDecision",
                "SUSPENDED",
                "reason",
                "L’engagement n’est pas tenu.",
                "missingOpinionsNoted",
                true);

        assertThat(dossier).hasNotRecorded(Act.LABEL_RESUMED).waitsFor("requestLifting");
        assertThat(scene.stateOf(dossier)).isEqualTo(LabelState.SUSPENDED);
    }

    @Test
    void an_urgent_suspension_ends_with_a_procedure_that_is_closed() {
        scene.noticed(dossier, "URGENT");
        scene.advised(dossier).director("decideSuspension", "suspensionDecision", "NO_ACTION");

        assertThat(dossier)
                .hasRecorded(Act.LABEL_RESUMED, Act.SUSPENSION_DECIDED)
                .hasSent("breach-closed", STRUCTURE, PROFESSIONAL)
                .hasEnded();
        assertThat(scene.stateOf(dossier)).isEqualTo(LabelState.IN_FORCE);
    }

    @Test
    void a_suspension_without_a_decision_at_its_end_is_over() {
        scene.suspended(dossier).fire("suspensionEndNear").fire("suspensionOver");

        assertThat(dossier)
                .hasPassedInOrder("suspensionOver", "lapseSuspension", "notifyLapse", "suspensionLapsed")
                .hasRecorded(Act.LABEL_RESUMED, Act.SUSPENSION_LAPSED)
                .hasSent("suspension-lifted", STRUCTURE, PROFESSIONAL)
                .hasEnded();
        assertThat(scene.stateOf(dossier)).isEqualTo(LabelState.IN_FORCE);
    }

    @Test
    void an_opinion_that_does_not_come_is_noted_by_the_director() {
        scene.noticed(dossier, "FORMAL_NOTICE");
        dossier.fire("noticeDelayOver");
        scene.opinion(dossier, "coordination", "coordination", "WARNING");
        dossier.fire("opinionsOverdue");
        assertThat(dossier)
                .hasPassedInOrder("opinionsOverdue", "opinionsGathered")
                .waitsFor("decideSuspension")
                .refuses(
                        "Constatez que l'avis n'a pas été rendu dans le délai par les instances de suivi.",
                        d -> scene.suspend(d));

        dossier.director(
                "decideSuspension",
                "suspensionDecision",
                "SUSPENDED",
                "reason",
                "L’engagement n’est pas tenu.",
                "missingOpinionsNoted",
                true);

        assertThat(dossier.read().last(Act.SUSPENSION_DECIDED).orElseThrow().texts("missingOpinions"))
                .containsExactly("les instances de suivi");
    }

    @Test
    void a_breach_of_the_structure_suspends_every_label_and_its_withdrawal_closes_it() {
        var breach = scene.noticed(dossier, null, BreachGround.S5, "FORMAL_NOTICE");
        scene.advised(dossier);
        assertThat(dossier)
                .refuses(
                        "Ce manquement est celui de la structure : il porte sur la convention.",
                        d -> d.director(
                                "decideSuspension",
                                "suspensionDecision",
                                "SUSPENDED",
                                "scope",
                                "LABEL",
                                "reason",
                                "Pas de bilan."));
        scene.suspend(dossier);
        assertThat(scene.stateOf(dossier)).isEqualTo(LabelState.SUSPENDED);

        SuspensionScene.as("instructeur", () -> withdrawals.note(breach, "Courrier du 2 septembre 2027."));

        assertThat(dossier)
                .hasPassedInOrder("structureWithdrew", "recordStructureWithdrawal", "closedByWithdrawal")
                .hasRecorded(Act.CONVENTION_DENOUNCED, "instructeur", "Courrier du 2 septembre 2027.")
                .hasSent("convention-denounced", 5)
                .hasRecorded(Act.BREACH_REPORTED, Act.SUSPENSION_DECIDED, Act.BREACH_PROCEDURE_ENDED)
                .isIn(CandidatureState.CLOSED)
                .hasEnded();
        assertThat(scene.file(breach).state()).isEqualTo(BreachState.WITHDRAWN);
        assertThat(scene.stateOf(dossier)).isEqualTo(LabelState.ENDED);
    }

    @Test
    void a_convention_that_is_terminated_closes_its_dossier_and_a_label_that_is_withdrawn_does_not() {
        scene.noticed(dossier, null, BreachGround.S5, "FORMAL_NOTICE");
        scene.suspend(scene.advised(dossier)).fire("suspensionEndNear");
        terminate(dossier);

        assertThat(dossier).hasRecorded(Act.CONVENTION_TERMINATED).isIn(CandidatureState.CLOSED);
        assertThat(scene.stateOf(dossier)).isEqualTo(LabelState.ENDED);

        var other = scene.labelled();
        scene.noticed(other, "FORMAL_NOTICE");
        scene.suspend(scene.advised(other)).fire("suspensionEndNear");
        terminate(other);

        assertThat(other).hasNotRecorded(Act.CONVENTION_TERMINATED).isIn(CandidatureState.UNDER_CONVENTION);
        assertThat(scene.stateOf(other)).isEqualTo(LabelState.ENDED);
    }

    private static void terminate(FollowedDossier dossier) {
        dossier.director(
                "decideOutcome",
                "suspensionOutcome",
                "TERMINATED",
                "reason",
                "La suspension est restée sans effet.",
                "clause",
                "article 13");
    }
}
