package fr.pdn.labelling.movement;

import static fr.pdn.labelling.change.Announcement.ADDITION;
import static fr.pdn.labelling.change.Announcement.DEPARTURE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.change.Newcomer;
import fr.pdn.labelling.convention.DuePayment;
import fr.pdn.labelling.convention.DuePayments;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One professional more, in nobody's place: the ways of {@code professional-arrival} that a successor does not go. */
@LabellingTest
class ProfessionalAdditionTest {
    private static final String STRUCTURE = "direction@ganivelles.example";

    @Autowired
    private Procedure procedure;

    @Autowired
    private DuePayments payments;

    private FollowedDossier dossier;

    @BeforeEach
    void labelled() {
        dossier = procedure.ready(Samples.oneProfessional()).awardEveryLabel();
    }

    @Test
    void a_director_accepts_with_the_difference_which_is_paid_as_the_grant_was() {
        dossier.announce(ADDITION, Newcomer.added()).announce(ADDITION, Newcomer.added());
        assertThat(dossier).hasPassed("arrivalProposed", 1);
        assertThat(dossier.shown("giveMovementOpinion", "movement"))
                .contains("**Maëlle OYAT, en plus des professionnels en place**");
        dossier.present("P1").coordination("giveMovementOpinion", "movementOpinion", "FAVOURABLE");
        assertThat(dossier.shown("decideMovement", "movement"))
                .contains("Différence d’aide proposée : 500,00 €")
                .contains("barème pour 2 professionnels : 1 000,00 €, déjà accordé : 500,00 €");

        dossier.director("decideMovement", "movementDecision", "ACCEPTED_WITH_GRANT");

        assertThat(dossier)
                .hasPassedInOrder(
                        "onMovementDecision_ACCEPTED_WITH_GRANT", "arrivalFork", "informArrival", "prepareArrival")
                .hasPassedInOrder("arrivalFork", "payDifference", "requestBankDetails")
                .hasSent("arrival-accepted", STRUCTURE)
                .hasWritten(
                        "arrival-accepted",
                        text -> assertThat(text)
                                .contains("rejoigne les professionnels de votre structure, avec une aide au démarrage")
                                .contains("complémentaire de 500,00 €"))
                .refuses(
                        "Une aide au démarrage est en cours de versement : vous pourrez présenter une personne de plus dès qu’elle est versée.",
                        d -> d.announce(ADDITION, someoneElse()));
        assertThat(due()).isEmpty();

        dossier.provideBankDetails().payments("checkBankDetails", "bankDetailsOutcome", "CONFIRMED");
        assertThat(due()).isEqualTo("50000");
        assertThat(dossier.shown("orderGrant", "brief"))
                .contains("Aide au démarrage : **1 000,00 €**", "Déjà versée : 500,00 €. À verser : 500,00 €");
        dossier.pay();

        assertThat(due()).isEmpty();
        assertThat(dossier)
                .hasPassedInOrder("orderGrant", "notifyPayment", "payDifference_differencePaid", "differencePaid")
                .hasWritten("grant-paid", text -> assertThat(text).contains("500,00 €"));
        dossier.prepareEveryone().awardEveryLabel();
        assertThat(dossier).hasPassedInOrder("awardArrival", "arrivalLabelled").hasEnded();
    }

    @Test
    void a_director_may_accept_without_a_new_grant_or_refuse() {
        dossier.announce(ADDITION, Newcomer.added())
                .present("P1")
                .coordination("giveMovementOpinion", "movementOpinion", "FAVOURABLE");
        assertThat(dossier)
                .refuses(
                        "Une personne est déjà proposée : attendez la réponse de la Caf.",
                        d -> d.announce(ADDITION, someoneElse()));

        dossier.director("decideMovement", "movementDecision", "REFUSED", "reason", "Pas cette année.");
        assertThat(dossier)
                .hasWritten(
                        "arrival-refused",
                        text -> assertThat(text)
                                .contains(
                                        "n'accepte pas que Maëlle OYAT rejoigne les professionnels de votre structure")
                                .contains("Pas cette année."));

        dossier.announce(ADDITION, Newcomer.added())
                .present("P2")
                .coordination("giveMovementOpinion", "movementOpinion", "FAVOURABLE")
                .director("decideMovement", "movementDecision", "ACCEPTED");
        assertThat(dossier)
                .hasNotPassed("payDifference")
                .hasWritten("arrival-accepted", text -> assertThat(text).contains("sans nouvelle aide"));
    }

    @Test
    void whoever_is_added_where_someone_left_brings_no_difference() {
        dossier.announce(
                        DEPARTURE,
                        Map.of("professional", "D1-P1", "lastDay", "2027-12-31", "departureReason", "RETIREMENT"))
                .announce(ADDITION, Newcomer.added())
                .present("P1")
                .coordination("giveMovementOpinion", "movementOpinion", "FAVOURABLE");

        assertThat(dossier.shown("decideMovement", "movement")).contains("Différence d’aide proposée : 0,00 €");
        assertThat(dossier)
                .refuses(
                        "Aucune différence d’aide n’est proposée pour cette arrivée : acceptez-la sans nouvelle aide.",
                        d -> d.director("decideMovement", "movementDecision", "ACCEPTED_WITH_GRANT"))
                .hasNotRecorded(Act.ARRIVAL_ACCEPTED);
    }

    @Test
    void nobody_is_added_before_the_convention_is_signed() {
        assertThat(procedure.accepted(Samples.oneProfessional()))
                .refuses(
                        "Une personne de plus se présente une fois la convention signée par la structure et par la Caf.",
                        d -> d.announce(ADDITION, Newcomer.added()));
    }

    private static Map<String, Object> someoneElse() {
        var other = Newcomer.added();
        other.put("email", "autre@ganivelles.example");
        return other;
    }

    /** Cents that wait to be paid for this dossier, as the payment service sees them. */
    private String due() {
        return payments.all().stream()
                .filter(payment -> payment.number().equals(dossier.number()))
                .map(DuePayment::cents)
                .map(String::valueOf)
                .reduce("", String::concat);
    }
}
