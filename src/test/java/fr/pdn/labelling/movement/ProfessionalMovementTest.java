package fr.pdn.labelling.movement;

import static fr.pdn.labelling.change.Announcement.DEPARTURE;
import static fr.pdn.labelling.change.Announcement.SUCCESSOR;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.CandidatureState;
import fr.pdn.labelling.change.Newcomer;
import fr.pdn.labelling.label.LabelState;
import fr.pdn.labelling.label.Labels;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Someone leaves, someone takes their place: the ways through {@code professional-departure} and {@code professional-arrival}. */
@LabellingTest
class ProfessionalMovementTest {
    private static final String LEAVING = "D1-P1";
    private static final String NEWCOMER = "P1";
    private static final String STRUCTURE = "direction@ganivelles.example";

    @Autowired
    private Procedure procedure;

    @Autowired
    private Labels labels;

    @Autowired
    private TestClock clock;

    @Test
    void whoever_leaves_others_behind_loses_the_label_on_the_declared_day() {
        var dossier = procedure.ready(Samples.threeProfessionals()).awardEveryLabel();
        var leaving = dossier.read().answers().professionals().get(0).ref();
        dossier.announce(DEPARTURE, departure(leaving)).announce(DEPARTURE, departure(leaving));

        assertThat(dossier)
                .hasPassed("departureDeclared", 1)
                .waitsFor("settleAccounts")
                .hasPassedInOrder("departureDeclared", "notifyDeparture", "departureFork", "settleAccounts")
                .hasSent("departure-declared", 2)
                .hasRecorded(Act.DEPARTURE_DECLARED);
        assertThat(state(dossier, leaving)).isEqualTo(LabelState.IN_FORCE);

        dossier.structure("settleAccounts", "accounts", "HANDED_OVER");
        assertThat(dossier.shown("checkAccounts", "movement")).contains("comptes remis à la structure");
        assertThat(dossier)
                .refuses(
                        "Dites ce qui reste à faire : la structure lira votre motif.",
                        d -> d.coordination("checkAccounts", "accountsOutcome", "TO_CORRECT"));
        dossier.coordination("checkAccounts", "accountsOutcome", "TO_CORRECT", "reason", "Le logo est encore là.")
                .structure("settleAccounts", "accounts", "CLOSED", "comment", "Fermés ce matin.")
                .coordination("checkAccounts", "accountsOutcome", "VERIFIED");
        assertThat(dossier)
                .hasPassedInOrder(
                        "recordAccounts",
                        "checkAccounts",
                        "recordAccountsCheck",
                        "onAccountsOutcome_TO_CORRECT",
                        "requestAccounts",
                        "settleAccounts",
                        "onAccountsOutcome_VERIFIED")
                .hasWritten("accounts-to-correct", text -> assertThat(text).contains("Le logo est encore là."));

        dossier.fire("departureReached");

        assertThat(dossier)
                .hasPassedInOrder(
                        "departureReached",
                        "endLabel",
                        "departureJoin",
                        "assureSuccession",
                        "labelLost",
                        "assessTeam",
                        "onRemainingTeam_SOME",
                        "teamRemains",
                        "departureSettled")
                .hasRecorded(Act.LABEL_ENDED)
                .hasNotSent("successor-requested")
                .hasEnded();
        assertThat(state(dossier, leaving)).isEqualTo(LabelState.ENDED);
    }

    @Test
    void the_last_one_is_replaced_and_the_successor_is_labelled() {
        var dossier = left();
        assertThat(dossier)
                .hasPassedInOrder("onRemainingTeam_NONE", "requestSuccessor", "successorAwaited")
                .hasSent("successor-requested", STRUCTURE);

        dossier.announce(SUCCESSOR, newcomer()).announce(SUCCESSOR, newcomer());
        assertThat(dossier).hasPassed("arrivalProposed", 1).waitsFor("giveMovementOpinion");
        assertThat(dossier.shown("giveMovementOpinion", "movement"))
                .contains("**Maëlle OYAT, pour remplacer Solène SALICORNE**", "Présentation : pas encore reçue.");
        assertThat(dossier)
                .refuses(
                        "Un avis réservé ou défavorable doit être motivé : la direction le lira.",
                        d -> d.coordination("giveMovementOpinion", "movementOpinion", "RESERVED"));
        dossier.coordination("giveMovementOpinion", "movementOpinion", "FAVOURABLE");
        assertThat(dossier)
                .refuses(
                        "La présentation de cette personne n’est pas encore arrivée : attendez-la, ou refusez en la demandant.",
                        d -> d.director("decideMovement", "movementDecision", "ACCEPTED"));

        dossier.present(NEWCOMER);
        assertThat(dossier)
                .refuses(
                        "Aucune différence d’aide n’est proposée pour cette arrivée : acceptez-la sans nouvelle aide.",
                        d -> d.director("decideMovement", "movementDecision", "ACCEPTED_WITH_GRANT"));

        dossier.director("decideMovement", "movementDecision", "ACCEPTED");

        assertThat(dossier)
                .hasPassedInOrder(
                        "arrivalProposed",
                        "giveMovementOpinion",
                        "recordMovementOpinion",
                        "decideMovement",
                        "recordMovementDecision",
                        "successorAccepted",
                        "successionAssured")
                .hasPassedInOrder(
                        "onMovementDecision_ACCEPTED", "informArrival", "notifyArrivalAccepted", "prepareArrival")
                .hasSent("arrival-accepted", STRUCTURE)
                .hasWritten(
                        "arrival-accepted",
                        text -> assertThat(text)
                                .contains("Maëlle OYAT prenne la place de Solène SALICORNE, sans nouvelle aide"));
        assertThat(dossier.read().answers().professionals()).hasSize(2);
        assertThat(dossier.read().retained()).containsExactly(LEAVING, NEWCOMER);

        dossier.prepareEveryone().awardEveryLabel();

        assertThat(dossier)
                .hasPassedInOrder(
                        "prepareArrival",
                        "assessArrival",
                        "onArrivalReadiness_READY",
                        "awardArrival",
                        "arrivalLabelled")
                .hasSent("charter-to-sign", "familles@ganivelles.example", Newcomer.EMAIL)
                .hasEnded();
        assertThat(state(dossier, NEWCOMER)).isEqualTo(LabelState.IN_FORCE);
        assertThat(state(dossier, LEAVING)).isEqualTo(LabelState.ENDED);
    }

    @Test
    void whoever_is_accepted_before_the_departure_is_there_already() {
        var dossier = leaving()
                .announce(SUCCESSOR, newcomer())
                .present(NEWCOMER)
                .coordination("giveMovementOpinion", "movementOpinion", "FAVOURABLE")
                .director("decideMovement", "movementDecision", "ACCEPTED")
                .structure("settleAccounts", "accounts", "CLOSED")
                .coordination("checkAccounts", "accountsOutcome", "VERIFIED")
                .fire("departureReached");

        assertThat(dossier).hasPassedInOrder("onRemainingTeam_SOME", "teamRemains", "departureSettled");
    }

    @Test
    void without_a_successor_a_director_gives_more_time_or_ends_the_convention() {
        var dossier = left().fire("successorOverdue");
        assertThat(dossier.shown("decideSuccession", "movement"))
                .contains("Plus de professionnel depuis la fin du label de Solène SALICORNE");
        assertThat(dossier)
                .waitsFor("decideSuccession")
                .refuses(
                        "La fin d’une convention doit être motivée : la structure lira votre motif.",
                        d -> d.director("decideSuccession", "successionDecision", "CONVENTION_ENDED"));

        dossier.director("decideSuccession", "successionDecision", "EXTENDED")
                .fire("successorOverdue")
                .announce(SUCCESSOR, newcomer())
                .director("decideSuccession", "successionDecision", "CONVENTION_ENDED", "reason", "Plus de porteur.");

        assertThat(dossier)
                .isIn(CandidatureState.CLOSED)
                .hasPassedInOrder(
                        "successorOverdue",
                        "decideSuccession",
                        "recordSuccession",
                        "onSuccessionDecision_EXTENDED",
                        "successorOverdue",
                        "onSuccessionDecision_CONVENTION_ENDED",
                        "notifyConventionEnded",
                        "conventionEnded")
                .hasPassedInOrder("endOfConvention", "candidatureEnded", "arrivalDropped")
                .hasRecorded(Act.SUCCESSION_CLOSED, "direction", "Plus de porteur.")
                .hasSent("convention-ended", STRUCTURE)
                .hasWritten(
                        "convention-ended",
                        text -> assertThat(text)
                                .contains(
                                        "Plus de porteur.",
                                        "Décision prise le",
                                        "par Dominique Direction – La direction de la Caf",
                                        "recours"))
                .hasEnded();
    }

    @Test
    void a_convention_does_not_end_when_someone_is_there_again() {
        var dossier = left().fire("successorOverdue")
                .announce(SUCCESSOR, newcomer())
                .present(NEWCOMER)
                .coordination("giveMovementOpinion", "movementOpinion", "FAVOURABLE")
                .director("decideMovement", "movementDecision", "ACCEPTED");

        assertThat(dossier)
                .refuses(
                        "Un professionnel est de nouveau présent dans cette structure : la convention peut continuer.",
                        d -> d.director(
                                "decideSuccession", "successionDecision", "CONVENTION_ENDED", "reason", "Personne."));
    }

    @Test
    void a_successor_is_refused_with_a_reason_and_another_may_be_presented() {
        var dossier = leaving()
                .announce(SUCCESSOR, newcomer())
                .coordination(
                        "giveMovementOpinion", "movementOpinion", "UNFAVOURABLE", "comment", "Deux heures seulement.");
        assertThat(dossier.shown("decideMovement", "movement"))
                .contains("Avis de la coordination : défavorable – Deux heures seulement.");
        assertThat(dossier)
                .refuses(
                        "Un refus doit être motivé : la structure lira votre motif.",
                        d -> d.director("decideMovement", "movementDecision", "REFUSED"));

        dossier.director("decideMovement", "movementDecision", "REFUSED", "reason", "Trop peu d’heures.");

        assertThat(dossier)
                .hasPassedInOrder("onMovementDecision_REFUSED", "notifyArrivalRefused", "arrivalRefused")
                .hasSent("arrival-refused", STRUCTURE)
                .hasWritten(
                        "arrival-refused",
                        text -> assertThat(text)
                                .contains(
                                        "Trop peu d'heures.",
                                        "Décision prise le",
                                        "par Dominique Direction – La direction de la Caf",
                                        "recours"));
        assertThat(dossier.read().answers().professionals()).hasSize(1);
        dossier.announce(SUCCESSOR, newcomer());
        assertThat(dossier).hasPassed("arrivalProposed", 2);
    }

    @Test
    void a_successor_who_does_not_sign_is_not_labelled_and_the_place_is_free_again() {
        var dossier = leaving()
                .announce(SUCCESSOR, newcomer())
                .present(NEWCOMER)
                .coordination("giveMovementOpinion", "movementOpinion", "FAVOURABLE")
                .director("decideMovement", "movementDecision", "ACCEPTED")
                .professional("signCharter", "charterOutcome", "REFUSED");

        assertThat(dossier)
                .hasPassedInOrder("assessArrival", "onArrivalReadiness_NOT_READY", "arrivalAbandoned")
                .hasRecorded(Act.ARRIVAL_ABANDONED)
                .waitsFor("settleAccounts");
        var another = newcomer();
        another.put("email", "autre@ganivelles.example");
        dossier.announce(SUCCESSOR, another);
        assertThat(dossier).hasPassed("arrivalProposed", 2);
    }

    @Test
    void nobody_leaves_without_a_label_nor_is_replaced_without_leaving() {
        var accepted = procedure.accepted(Samples.oneProfessional());
        assertThat(accepted)
                .refuses(
                        "Le départ de cette personne est déjà déclaré, ou son label n’est pas en cours. Pour changer une date, écrivez à la coordination.",
                        d -> d.announce(DEPARTURE, departure(LEAVING)))
                .refuses(
                        "Personne n’est à remplacer. Déclarez d’abord le départ du professionnel qui quitte la mission.",
                        d -> d.announce(SUCCESSOR, newcomer()));
        var labelled = procedure.ready(Samples.oneProfessional()).awardEveryLabel();
        assertThat(labelled)
                .refuses(
                        "Vérifiez l’année : cette date est dans plus d’un an.",
                        d -> d.announce(
                                DEPARTURE,
                                Map.of(
                                        "professional", LEAVING,
                                        "lastDay", "2031-01-31",
                                        "departureReason", "RETIREMENT")));
    }

    /** The only professional, whose departure is declared. */
    private FollowedDossier leaving() {
        return procedure.ready(Samples.oneProfessional()).awardEveryLabel().announce(DEPARTURE, departure(LEAVING));
    }

    /** Nobody is left. */
    private FollowedDossier left() {
        return leaving()
                .structure("settleAccounts", "accounts", "CLOSED")
                .coordination("checkAccounts", "accountsOutcome", "VERIFIED")
                .fire("departureReached");
    }

    private Map<String, Object> departure(String professional) {
        var lastDay = LocalDate.ofInstant(clock.instant(), Campaign.PARIS).plusDays(40);
        return Map.of("professional", professional, "lastDay", lastDay.toString(), "departureReason", "NEW_POSITION");
    }

    private static Map<String, Object> newcomer() {
        return Newcomer.inPlaceOf(LEAVING);
    }

    private LabelState state(FollowedDossier dossier, String professional) {
        return labels.of(dossier.read().candidature().id(), professional)
                .orElseThrow()
                .on(LocalDate.ofInstant(clock.instant(), Campaign.PARIS));
    }
}
