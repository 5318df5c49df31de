package fr.pdn.labelling.movement;

import static fr.pdn.labelling.change.Announcement.CONVENTION_END;
import static fr.pdn.labelling.change.Announcement.CONVENTION_KEPT;
import static fr.pdn.labelling.change.Announcement.DEPARTURE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.CandidatureState;
import fr.pdn.labelling.candidature.ConventionTerm;
import fr.pdn.labelling.label.LabelState;
import fr.pdn.labelling.renewal.RenewalScene;
import fr.pdn.labelling.report.ReportScene;
import fr.pdn.labelling.suspension.BreachGround;
import fr.pdn.labelling.suspension.StructureWithdrawals;
import fr.pdn.labelling.suspension.SuspensionScene;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A structure ends its convention: the ways through {@code convention-end}, and what else ends with it. */
@LabellingTest
class ConventionEndTest {
    private static final String CONTACT = "direction@ganivelles.example";
    private static final String REPRESENTATIVE = "presidence@ganivelles.example";
    private static final String[] EVERYONE = {
        REPRESENTATIVE, CONTACT, SuspensionScene.PROFESSIONAL, "coordination@pdn17.example", "partenaires@caf17.example"
    };

    @Autowired
    private Procedure procedure;

    @Autowired
    private SuspensionScene breaches;

    @Autowired
    private RenewalScene renewals;

    @Autowired
    private ReportScene reports;

    @Autowired
    private StructureWithdrawals withdrawals;

    @Autowired
    private TestClock clock;

    @Test
    void a_convention_ends_after_its_notice_with_its_labels_and_its_last_report_is_asked() {
        var dossier = breaches.labelled();
        var endsOn = announce(dossier);
        assertThat(dossier)
                .hasPassedInOrder(
                        "conventionEndAnnounced",
                        "conventionEndAnnounced_notifyConventionEnd",
                        "notifyConventionEnd",
                        "notifyConventionEnd_endAwaited",
                        "endAwaited")
                .hasRecorded(Act.CONVENTION_END_ANNOUNCED, REPRESENTATIVE, "Plus de financement.")
                .hasSent("convention-end-announced", EVERYONE)
                .hasWritten(
                        "convention-end-announced",
                        text -> assertThat(text)
                                .contains("Le dernier jour est le " + shown(endsOn), "le logo ne sont plus utilisés"))
                .isIn(CandidatureState.UNDER_CONVENTION);
        assertThat(dossier.timers()).containsExactly("noticeOver");
        assertThat(breaches.stateOf(dossier)).isEqualTo(LabelState.IN_FORCE);

        dossier.fire("noticeOver");
        assertThat(breaches.today()).isEqualTo(endsOn.plusDays(1));
        dossier.fire("endConvention");

        assertThat(dossier)
                .hasPassedInOrder(
                        "noticeOver",
                        "noticeOver_endConvention",
                        "endConvention",
                        "endConvention_notifyDenunciation",
                        "notifyDenunciation",
                        "notifyDenunciation_conventionDenounced",
                        "conventionDenounced")
                .hasPassed("endAwaited_noticeOver", 1)
                .hasRecorded(Act.CONVENTION_DENOUNCED, Act.LABEL_ENDED)
                .hasSent("convention-denounced", EVERYONE)
                .isIn(CandidatureState.CLOSED)
                .hasEnded();
        assertThat(breaches.stateOf(dossier)).isEqualTo(LabelState.ENDED);
        assertThat(dossier.read().last(Act.LABEL_ENDED).orElseThrow().text("ground"))
                .isEqualTo("CONVENTION_ENDED");

        clock.set(endsOn.getYear() + 1 + "-01-01T07:00:00Z");
        reports.look(dossier);
        assertThat(dossier).waitsFor("completeAnnualReport");
    }

    @Test
    void a_structure_takes_its_notice_back_and_everything_goes_on() {
        var dossier = breaches.labelled();
        announce(dossier);

        dossier.announceAs(REPRESENTATIVE, CONVENTION_KEPT, kept()).announceAs(REPRESENTATIVE, CONVENTION_KEPT, kept());

        assertThat(dossier)
                .hasPassedInOrder(
                        "conventionKept",
                        "conventionKept_notifyConventionKept",
                        "notifyConventionKept",
                        "notifyConventionKept_conventionGoesOn",
                        "conventionGoesOn")
                .hasPassed("endAwaited_conventionKept", 1)
                .hasPassed("conventionGoesOn", 1)
                .hasSent("convention-end-taken-back", EVERYONE)
                .hasNotRecorded(Act.CONVENTION_DENOUNCED)
                .isIn(CandidatureState.UNDER_CONVENTION)
                .hasEnded();
        announce(dossier);
        assertThat(dossier).hasPassed("conventionEndAnnounced", 2);
    }

    @Test
    void a_convention_that_ends_at_once_leaves_the_notice_without_an_object() {
        var dossier = breaches.labelled();
        announce(dossier);
        var breach = breaches.noticed(dossier, null, BreachGround.S5, "FORMAL_NOTICE");

        SuspensionScene.as("instructeur", () -> withdrawals.note(breach, "Courrier du 2 septembre 2027."));

        assertThat(dossier)
                .hasPassedInOrder("candidatureEnded", "candidatureEnded_noticePointless", "noticePointless")
                .hasPassed("endAwaited_candidatureEnded", 1)
                .hasSent("convention-denounced", EVERYONE)
                .hasRecorded(Act.CONVENTION_DENOUNCED, "instructeur", "Courrier du 2 septembre 2027.")
                .isIn(CandidatureState.CLOSED)
                .hasEnded();
        assertThat(dossier.read().all(Act.CONVENTION_DENOUNCED)).hasSize(1);
    }

    @Test
    void an_open_procedure_about_a_breach_is_closed_on_the_last_day_with_its_facts_kept() {
        var dossier = breaches.labelled();
        breaches.noticed(dossier, "FORMAL_NOTICE");
        announce(dossier);
        assertThat(dossier).hasNotRecorded(Act.BREACH_PROCEDURE_ENDED);

        end(dossier);

        assertThat(dossier)
                .hasPassedInOrder("structureWithdrew", "recordStructureWithdrawal", "closedByWithdrawal")
                .hasRecorded(
                        Act.BREACH_REPORTED,
                        Act.FORMAL_NOTICE_SIGNED,
                        Act.CONVENTION_DENOUNCED,
                        Act.BREACH_PROCEDURE_ENDED)
                .hasEnded();
    }

    @Test
    void nobody_is_to_succeed_in_a_convention_that_ends_unless_it_is_kept() {
        var dossier = breaches.labelled();
        announce(dossier);
        leave(dossier);
        assertThat(dossier)
                .hasPassedInOrder("onRemainingTeam_CONVENTION_ENDING")
                .hasNotSent("successor-requested");

        dossier.announceAs(REPRESENTATIVE, CONVENTION_KEPT, kept());
        assertThat(dossier)
                .hasPassedInOrder(
                        "conventionEndTakenBack",
                        "conventionEndTakenBack_assessTeam",
                        "assessTeam",
                        "onRemainingTeam_NONE",
                        "requestSuccessor")
                .hasSent("successor-requested", 1);

        announce(dossier);
        end(dossier);
        assertThat(dossier)
                .hasPassedInOrder("successionPointless", "successionPointless_successionDropped", "successionDropped")
                .isIn(CandidatureState.CLOSED)
                .hasEnded();
    }

    @Test
    void a_convention_that_ends_is_not_renewed() {
        var dossier = breaches.labelled();
        clock.set(ConventionTerm.of(dossier.read()).orElseThrow().minusDays(180) + "T07:00:00Z");
        announce(dossier);
        renewals.look(dossier);
        assertThat(dossier).hasNotRecorded(Act.RENEWAL_OPENED);

        dossier.announceAs(REPRESENTATIVE, CONVENTION_KEPT, kept());
        renewals.look(dossier);
        assertThat(dossier).waitsFor("requestRenewal");

        announce(dossier);
        end(dossier);
        assertThat(dossier)
                .hasPassedInOrder("renewalPointless", "renewalPointless_renewalDropped", "renewalDropped")
                .hasNotRecorded(Act.CONVENTION_EXPIRED)
                .hasEnded();
    }

    @Test
    void formalities_still_under_way_end_with_the_convention() {
        var dossier = procedure.underConvention(Samples.oneProfessional());
        announce(dossier);
        assertThat(dossier.open()).isNotEmpty();

        end(dossier);

        assertThat(dossier)
                .hasNotRecorded(Act.LABEL_AWARDED)
                .isIn(CandidatureState.CLOSED)
                .hasEnded();
    }

    @Test
    void what_cannot_be_is_refused_where_it_is_said() {
        var dossier = breaches.labelled();
        var term = ConventionTerm.of(dossier.read()).orElseThrow();
        var earliest = breaches.today().plusMonths(2);
        assertThat(dossier)
                .refuses(
                        "Le préavis est de 2 mois : choisissez le %s ou un jour suivant.".formatted(shown(earliest)),
                        d -> d.announceAs(REPRESENTATIVE, CONVENTION_END, ending(earliest.minusDays(1))))
                .refuses(
                        "La convention prend fin d’elle-même le %s : il n’est pas nécessaire d’y mettre fin ce jour-là ou après."
                                .formatted(shown(term)),
                        d -> d.announceAs(REPRESENTATIVE, CONVENTION_END, ending(term)))
                .refuses(
                        "Seule une personne qui peut signer pour la structure peut mettre fin à la convention. Demandez-le à : presidence@ganivelles.example.",
                        d -> d.announce(CONVENTION_END, ending(earliest)))
                .refuses(
                        "Aucune fin de convention n’est annoncée : il n’y a rien à annuler.",
                        d -> d.announceAs(REPRESENTATIVE, CONVENTION_KEPT, kept()));

        announce(dossier);
        assertThat(dossier)
                .refuses(
                        "La fin de la convention est déjà annoncée : son dernier jour est le %s. Pour choisir un autre jour, annulez d’abord cette fin."
                                .formatted(shown(earliest)),
                        d -> d.announceAs(REPRESENTATIVE, CONVENTION_END, ending(earliest.plusDays(1))));
        dossier.later(Duration.ofDays(70));
        assertThat(dossier)
                .refuses(
                        "Le dernier jour de la convention était le %s : sa fin ne peut plus être annulée."
                                .formatted(shown(earliest)),
                        d -> d.announceAs(REPRESENTATIVE, CONVENTION_KEPT, kept()));
    }

    private LocalDate announce(FollowedDossier dossier) {
        var endsOn = breaches.today().plusMonths(2);
        dossier.announceAs(REPRESENTATIVE, CONVENTION_END, ending(endsOn));
        return endsOn;
    }

    private static void end(FollowedDossier dossier) {
        dossier.fire("noticeOver").fire("endConvention");
    }

    private void leave(FollowedDossier dossier) {
        dossier.announce(
                        DEPARTURE,
                        Map.of(
                                "professional",
                                "D1-P1",
                                "lastDay",
                                breaches.today().plusDays(5).toString(),
                                "departureReason",
                                "RETIREMENT"))
                .structure("settleAccounts", "accounts", "CLOSED")
                .coordination("checkAccounts", "accountsOutcome", "VERIFIED")
                .fire("departureReached");
    }

    private static Map<String, Object> ending(LocalDate endsOn) {
        return new HashMap<>(Map.of("endsOn", endsOn.toString(), "reason", "Plus de financement.", "confirmed", true));
    }

    private static Map<String, Object> kept() {
        return new HashMap<>(Map.of("reason", "", "confirmed", true));
    }

    private static String shown(LocalDate day) {
        return FrenchDates.day(day).replace('\u00a0', ' ');
    }
}
