package fr.pdn.labelling.repayment;

import static fr.pdn.labelling.suspension.SuspensionScene.STRUCTURE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Repayment;
import fr.pdn.labelling.candidature.RepaymentState;
import fr.pdn.labelling.change.Announcement;
import fr.pdn.labelling.change.Newcomer;
import fr.pdn.labelling.label.Labels;
import fr.pdn.labelling.suspension.BreachGround;
import fr.pdn.labelling.suspension.SuspensionScene;
import java.time.Duration;
import java.time.LocalDate;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was decided is asked for, followed and closed: the ways through {@code grant-repayment}. */
@LabellingTest
class GrantRepaymentTest {
    private static final String REPRESENTATIVE = "presidence@ganivelles.example";
    private static final String TASK = "followRepayment";
    private static final String OUTCOME = "repaymentOutcome";

    @Autowired
    private SuspensionScene scene;

    @Autowired
    private Procedure procedure;

    @Autowired
    private Labels labels;

    @Autowired
    private IdentityService identities;

    private FollowedDossier dossier;

    @BeforeEach
    void labelled() {
        dossier = scene.labelled();
    }

    @Test
    void a_repayment_is_demanded_once_reminded_twice_and_closed_by_its_last_part() {
        demanded(250.5);
        assertThat(dossier)
                .hasPassedInOrder("conventionTerminated", "demandRepayment", "notifyDemand", TASK)
                .hasPassedInOrder("repaymentDecided", "demandRepayment")
                .hasRecorded(Act.SUSPENSION_OUTCOME_DECIDED, Act.REPAYMENT_DEMANDED)
                .hasSent("repayment-demanded", REPRESENTATIVE, STRUCTURE)
                .hasWritten(
                        "repayment-demanded",
                        text -> assertThat(text)
                                .contains("250,50 €", "Aucune activité depuis mai.", dossier.number(), "échéancier")
                                .contains("Recours", "Dominique Direction")
                                .doesNotContain("FR76"))
                .waitsFor(TASK);
        var due = scene.today().plusDays(60);
        assertThat(repayment().dueOn()).contains(due);
        assertThat(dossier.shown(TASK, "repayment"))
                .contains(
                        "Reste à reverser : 250,50 €** sur 250,50 €", "Aucune activité depuis mai.", dossier.number());

        dossier.fire("repaymentReminder");
        assertThat(scene.today()).isEqualTo(due);
        assertThat(dossier)
                .hasPassedInOrder("repaymentReminder", "remindStructure", "structureReminded")
                .waitsFor(TASK);
        received("PARTLY_REPAID", 100);
        assertThat(dossier)
                .hasPassedInOrder("onRepaymentOutcome_PARTLY_REPAID", "notifyPartlyRepaid", TASK)
                .hasWritten(
                        "repayment-partly-received", text -> assertThat(text).contains("100,00 €", "Il reste 150,50 €"))
                .waitsFor(TASK);
        dossier.fire("repaymentReminder");
        assertThat(scene.today()).isEqualTo(due.plusDays(15));
        assertThat(dossier)
                .hasPassed("remindStructure", 2)
                .hasSent("repayment-reminder", REPRESENTATIVE, STRUCTURE, REPRESENTATIVE, STRUCTURE)
                .hasWritten("repayment-reminder", text -> assertThat(text).contains("150,50 €"));
        assertThat(dossier.timers()).isEmpty();

        received("REPAID", 150.5);

        assertThat(dossier)
                .hasPassedInOrder("onRepaymentOutcome_REPAID", "notifyRepaid", "grantRepaid")
                .hasRecorded(Act.REPAYMENT_PARTLY_RECEIVED, Act.REPAYMENT_RECEIVED)
                .hasWritten("repayment-received", text -> assertThat(text).contains("250,50 €"))
                .hasEnded();
        assertThat(repayment().state()).isEqualTo(RepaymentState.REPAID);
        assertThat(repayment().leftCents()).isZero();
        assertThat(plain(repayment().words())).startsWith("Reversé le ");
    }

    @Test
    void more_time_moves_the_last_day_and_its_reminders() {
        demanded(250);
        var due = scene.today().plusDays(60);
        assertThat(dossier)
                .refuses(
                        "Indiquez une nouvelle date, après celle qui est fixée : " + shown(due) + ".",
                        d -> time(d, due, "Trésorerie."))
                .refuses(
                        "Dites pourquoi vous accordez ce délai : la structure lira votre motif.",
                        d -> time(d, due.plusDays(30), ""));

        time(dossier, due.plusDays(30), "Subvention attendue.");

        assertThat(dossier)
                .hasPassedInOrder("onRepaymentOutcome_TIME_GIVEN", "notifyTimeGiven", TASK)
                .hasRecorded(Act.REPAYMENT_TIME_GIVEN, "paiement", "Subvention attendue.")
                .hasWritten(
                        "repayment-extended",
                        text -> assertThat(text).contains(shown(due.plusDays(30)), "Subvention attendue."));
        dossier.fire("repaymentReminder");
        assertThat(scene.today()).isEqualTo(due.plusDays(30));
        dossier.later(Duration.ofDays(90));
        assertThat(dossier).refuses("Indiquez une date à venir.", d -> time(d, due.plusDays(40), "Nouvelle demande."));
    }

    @Test
    void a_director_alone_waives_what_is_left() {
        demanded(250);
        assertThat(dossier)
                .refuses(
                        "Dites à la direction pourquoi abandonner cette somme.",
                        d -> d.payments(TASK, OUTCOME, "WAIVER_ASKED"));
        dossier.payments(TASK, OUTCOME, "WAIVER_ASKED", "reason", "L’association est dissoute.");
        assertThat(dossier)
                .hasPassedInOrder("onRepaymentOutcome_WAIVER_ASKED", "decideWaiver")
                .waitsFor("decideWaiver")
                .refuses(
                        "Motivez cette décision : la structure lira votre motif.",
                        d -> d.director("decideWaiver", "waiverDecision", "WAIVED"));
        assertThat(dossier.timers()).isEmpty();
        assertThat(dossier.shown("decideWaiver", "repayment")).contains("L’association est dissoute.");

        dossier.director("decideWaiver", "waiverDecision", "MAINTAINED", "reason", "Elle a des fonds.");
        assertThat(dossier)
                .hasPassedInOrder("onWaiverDecision_MAINTAINED", "notifyMaintained", TASK)
                .hasRecorded(Act.REPAYMENT_MAINTAINED, "direction", "Elle a des fonds.")
                .hasWritten(
                        "repayment-maintained",
                        text -> assertThat(text)
                                .contains("Elle a des fonds.", "Recours")
                                .doesNotContain("dissoute"))
                .waitsFor(TASK);
        dossier.payments(TASK, OUTCOME, "WAIVER_ASKED", "reason", "Liquidation.")
                .director("decideWaiver", "waiverDecision", "WAIVED", "reason", "Plus d’actif.");

        assertThat(dossier)
                .hasPassedInOrder("onWaiverDecision_WAIVED", "notifyWaived", "repaymentWaived")
                .hasRecorded(Act.REPAYMENT_WAIVED, "direction", "Plus d’actif.")
                .hasWritten("repayment-waived", text -> assertThat(text).contains("Plus d'actif.", "250,00 €"))
                .hasEnded();
        assertThat(repayment().state()).isEqualTo(RepaymentState.WAIVED);
    }

    @Test
    void whoever_proposes_a_waiver_does_not_decide_it() {
        demanded(250);
        dossier.payments(TASK, OUTCOME, "WAIVER_ASKED", "reason", "Liquidation.");
        alsoIn(
                "caf-directors",
                "paiement",
                () -> assertThat(dossier)
                        .refuses(
                                "Vous avez proposé cet abandon : une autre personne doit décider.",
                                d -> d.agent(
                                        "paiement", "decideWaiver", "waiverDecision", "WAIVED", "reason", "Oui.")));
    }

    @Test
    void what_is_handed_to_the_accountant_ends_with_its_reason() {
        demanded(250);
        assertThat(dossier)
                .refuses(
                        "Dites pourquoi la somme est transmise à l’agent comptable : la structure lira votre motif.",
                        d -> d.payments(TASK, OUTCOME, "TRANSFERRED"));

        dossier.payments(TASK, OUTCOME, "TRANSFERRED", "reason", "Deux relances sans réponse.");

        assertThat(dossier)
                .hasPassedInOrder("onRepaymentOutcome_TRANSFERRED", "notifyTransfer", "repaymentTransferred")
                .hasRecorded(Act.REPAYMENT_TRANSFERRED, "paiement", "Deux relances sans réponse.")
                .hasWritten("repayment-transferred", text -> assertThat(text).contains("Deux relances sans réponse."))
                .hasEnded();
        assertThat(repayment().state()).isEqualTo(RepaymentState.TRANSFERRED);
    }

    @Test
    void sums_add_up_to_what_was_asked_and_never_to_more() {
        demanded(250);
        assertThat(dossier)
                .refuses("C’est plus que ce qui reste à reverser : 250,00 €.", d -> received(d, "REPAID", 250.01))
                .refuses(
                        "Il reste 250,00 € à reverser : pour une partie, choisissez « Reçu en partie ».",
                        d -> received(d, "REPAID", 100))
                .refuses(
                        "C’est tout ce qui reste à reverser : choisissez « Reçu en entier ».",
                        d -> received(d, "PARTLY_REPAID", 250))
                .refuses("Indiquez la somme reçue, au centime près.", d -> received(d, "PARTLY_REPAID", 0))
                .refuses("Cette date est à venir.", d -> on(d, scene.today().plusDays(1)))
                .refuses(
                        "Le reversement a été décidé le %s : la somme ne peut pas être arrivée avant."
                                .formatted(shown(scene.today())),
                        d -> on(d, scene.today().minusDays(1)));
    }

    @Test
    void whoever_reviewed_the_dossier_does_not_handle_its_money() {
        demanded(250);
        alsoIn(
                "caf-payments",
                "instructeur",
                () -> assertThat(dossier)
                        .refuses(
                                "Vous avez instruit ce dossier : une autre personne doit suivre le reversement.",
                                d -> d.agent("instructeur", TASK, OUTCOME, "TRANSFERRED", "reason", "Relances.")));
    }

    @Test
    void little_is_not_asked_back_nor_what_was_not_paid_yet() {
        dossier.announce(Announcement.ADDITION, Newcomer.added())
                .present("P1")
                .coordination("giveMovementOpinion", "movementOpinion", "FAVOURABLE")
                .director("decideMovement", "movementDecision", "ACCEPTED_WITH_GRANT");
        scene.suspended(dossier).fire("suspensionEndNear");
        assertThat(dossier)
                .refuses(
                        "Moins de 50,00 € n’est pas demandé : indiquez 0, la somme est abandonnée.",
                        d -> scene.terminate(d, 49.99))
                .refuses(
                        "La somme à reverser ne peut pas dépasser l’aide versée : 500,00 €.",
                        d -> scene.terminate(d, 600));

        scene.terminate(dossier, 0);

        assertThat(dossier).hasNotPassed("repaymentDecided").hasNotRecorded(Act.REPAYMENT_DEMANDED);
        assertThat(Repayment.all(dossier.read())).isEmpty();
    }

    @Test
    void what_was_asked_back_is_not_asked_twice_and_two_repayments_go_on_side_by_side() {
        var team = procedure.ready(Samples.threeProfessionals()).awardEveryLabel();
        withdrawn(team, 0);
        scene.terminate(team, 900).fire("demandRepayment");
        withdrawn(team, 1);
        assertThat(team)
                .refuses(
                        "La somme à reverser ne peut pas dépasser 600,00 € : sur l’aide versée, 1 500,00 €, le reste a déjà été demandé.",
                        d -> scene.terminate(d, 600.01));

        scene.terminate(team, 80).fire("demandRepayment");

        assertThat(Repayment.all(team.read())).extracting(Repayment::leftCents).containsExactly(90_000L, 8_000L);
        assertThat(team)
                .waitsFor(TASK, TASK)
                .hasWritten("repayment-demanded", text -> assertThat(text).contains("900,00 €"))
                .hasWritten(
                        "repayment-demanded",
                        text -> assertThat(text).contains("80,00 €").doesNotContain("900,00 €"));
    }

    /** Suspended, and the director is asked what becomes of it. */
    private void withdrawn(FollowedDossier team, int label) {
        var labels = this.labels.of(team.read().candidature().id());
        scene.noticed(team, labels.get(label), BreachGround.S4, "FORMAL_NOTICE");
        scene.suspend(scene.advised(team)).fire("suspensionEndNear");
    }

    private void demanded(Object euros) {
        scene.terminated(dossier, euros).fire("demandRepayment");
    }

    private void alsoIn(String group, String login, Runnable work) {
        identities.createMembership(login, group);
        try {
            work.run();
        } finally {
            identities.deleteMembership(login, group);
        }
    }

    private void received(String outcome, Object euros) {
        received(dossier, outcome, euros);
    }

    private void received(FollowedDossier of, String outcome, Object euros) {
        of.payments(TASK, OUTCOME, outcome, "receivedOn", scene.today().toString(), "receivedEuros", euros);
    }

    private static void on(FollowedDossier of, LocalDate day) {
        of.payments(TASK, OUTCOME, "REPAID", "receivedOn", day.toString(), "receivedEuros", 250);
    }

    private static void time(FollowedDossier of, LocalDate until, String reason) {
        of.payments(TASK, OUTCOME, "TIME_GIVEN", "newDueOn", until.toString(), "reason", reason);
    }

    private Repayment repayment() {
        return Repayment.all(dossier.read()).get(0);
    }

    private static String shown(LocalDate day) {
        return plain(FrenchDates.day(day));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
