package fr.pdn.labelling.convention;

import static fr.pdn.labelling.candidature.CandidatureState.UNDER_CONVENTION;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Walk;
import fr.pdn.labelling.candidature.Act;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The startup grant: paid once, by someone else than the reviewer, and again when the bank sends it back. */
@LabellingTest
class GrantPaymentTest {
    @Autowired
    Procedure procedure;

    @Autowired
    IdentityService identities;

    @Test
    void a_payment_that_the_bank_rejects_is_made_again_without_another_signature() {
        var dossier = toPay().payments("orderGrant", "grantOutcome", "REJECTED");
        assertThat(dossier)
                .hasPassedInOrder("onGrantOutcome_REJECTED", "notifyPaymentRejection", "provideBankDetails")
                .hasSent("payment-rejected", "direction@ganivelles.example", "partenaires@caf17.example");

        dossier.provideBankDetails().payments("checkBankDetails", "bankDetailsOutcome", "CONFIRMED");
        assertThat(dossier)
                .hasPassedInOrder("notifyPaymentRejection", "onConventionStage_SIGNED", "orderGrant")
                .hasPassed("draftConvention", 1);

        dossier.pay();
        assertThat(dossier)
                .isIn(UNDER_CONVENTION)
                .hasPassed("signConvention", 1)
                .hasRecorded(Act.GRANT_REJECTED, Act.GRANT_PAID)
                .hasSent("grant-paid", 1);
    }

    @Test
    void an_account_that_changes_once_confirmed_is_confirmed_by_another_agent() {
        var dossier = toPay().payments("orderGrant", "grantOutcome", "REJECTED")
                .structure(
                        "provideBankDetails",
                        "iban",
                        "FR14 2004 1010 0505 0001 3M02 606",
                        "accountHolder",
                        "Les Ganivelles",
                        "signatory",
                        "Le représentant légal");

        assertThat(dossier)
                .refuses(
                        "Le compte a changé depuis que vous l'avez confirmé : un autre agent doit vérifier le nouveau, "
                                + "après avoir rappelé la structure à un numéro déjà connu.",
                        d -> d.payments("checkBankDetails", "bankDetailsOutcome", "CONFIRMED"));

        dossier.agent("paiement2", "checkBankDetails", "bankDetailsOutcome", "CONFIRMED")
                .pay();
        assertThat(dossier).hasRecorded(Act.BANK_DETAILS_CONFIRMED, Act.GRANT_REJECTED, Act.BANK_DETAILS_CONFIRMED);
    }

    @Test
    void a_payment_has_a_date_and_it_is_not_to_come() {
        assertThat(toPay())
                .refuses("Indiquez la date du virement.", d -> d.payments("orderGrant", "grantOutcome", "PAID"))
                .refuses(
                        "La date du versement ne peut pas être à venir.",
                        d -> d.payments("orderGrant", "grantOutcome", "PAID", "paidOn", "2031-01-01"));
    }

    @Test
    void whoever_reviewed_a_dossier_does_not_pay_it() {
        identities.saveUser(identities.newUser("cumul-paiement"));
        List.of("caf-reviewers", "caf-payments").forEach(group -> identities.createMembership("cumul-paiement", group));
        var dossier = procedure
                .underReview(Samples.oneProfessional())
                .agent("cumul-paiement", "reviewEligibility", Walk.grid("FAVOURABLE", ""))
                .coordination("giveCoordinationOpinion", "coordinationOpinion", "FAVOURABLE")
                .hearTheMembers()
                .conclude("FAVOURABLE", List.of(), "")
                .director("decideCandidature", "decision", "ACCEPTED")
                .toThePayment();

        assertThat(dossier)
                .refuses(
                        "Vous avez instruit ce dossier : une autre personne doit ordonner le versement.",
                        d -> d.agent("cumul-paiement", "orderGrant", "grantOutcome", "PAID", "paidOn", "2027-01-01"));
        assertThat(dossier.pay()).hasRecorded(Act.GRANT_PAID);
    }

    @Test
    void a_structure_that_was_paid_once_is_granted_nothing_more() {
        var sample = Samples.oneProfessional();
        procedure.underConvention(sample);

        var again = procedure.accepted(sample);

        assertThat(again.result().get("grantEuros").asInt()).isZero();
        assertThat(again)
                .hasWritten("candidature-accepted", text -> assertThat(text).contains(" 0,00"));
    }

    private FollowedDossier toPay() {
        return procedure.accepted(Samples.oneProfessional()).toThePayment();
    }
}
