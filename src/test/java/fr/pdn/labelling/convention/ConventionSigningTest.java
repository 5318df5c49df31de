package fr.pdn.labelling.convention;

import static fr.pdn.labelling.candidature.CandidatureState.ACCEPTED;
import static fr.pdn.labelling.candidature.CandidatureState.IN_SIGNATURE;
import static fr.pdn.labelling.candidature.CandidatureState.RENOUNCED;
import static fr.pdn.labelling.candidature.CandidatureState.UNDER_CONVENTION;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.candidature.Act;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Bank details, signatures, payment: the ways out of {@code convention-signing}. */
@LabellingTest
class ConventionSigningTest {
    private static final String WRONG_IBAN = "FR7699999170010000123451156";

    @Autowired
    Procedure procedure;

    @Test
    void a_convention_is_drafted_signed_twice_and_the_grant_is_paid() {
        var dossier = accepted();
        assertThat(dossier).isIn(ACCEPTED).hasSent("bank-details-requested", "direction@ganivelles.example");

        dossier.toThePayment().pay();

        assertThat(dossier)
                .isIn(UNDER_CONVENTION)
                .hasPassedInOrder(
                        "conventionStarted",
                        "requestBankDetails",
                        "provideBankDetails",
                        "recordBankDetails",
                        "checkBankDetails",
                        "recordBankDetailsCheck",
                        "onBankDetailsOutcome_CONFIRMED",
                        "onConventionStage_TO_DRAFT",
                        "draftConvention",
                        "reviewConvention",
                        "recordConventionReview",
                        "onConventionReview_READY",
                        "onSignatureStage_TO_SIGN",
                        "inviteToSign",
                        "signConvention",
                        "recordSignature",
                        "onSignatureOutcome_SIGNED",
                        "countersignConvention",
                        "recordCountersignature",
                        "onCountersignatureOutcome_SIGNED",
                        "notifySignature",
                        "orderGrant",
                        "recordGrant",
                        "onGrantOutcome_PAID",
                        "notifyPayment",
                        "signed")
                .hasSent("convention-to-sign", "presidence@ganivelles.example")
                .hasSent("convention-signed", "direction@ganivelles.example", "coordination@pdn17.example")
                .hasSent("grant-paid", "direction@ganivelles.example")
                .hasWritten("grant-paid", text -> assertThat(text).contains("500,00"));
    }

    @Test
    void the_structure_is_reminded_of_its_bank_details() {
        var dossier = accepted().fire("bankDetailsReminder");

        assertThat(dossier)
                .hasPassedInOrder("bankDetailsReminder", "remindBankDetails", "bankDetailsReminded")
                .hasSent("bank-details-reminder", 1)
                .hasWritten("bank-details-reminder", text -> assertThat(text).contains("10 mars 2027"));
        assertThat(dossier.provideBankDetails()).hasRecorded(Act.BANK_DETAILS_PROVIDED);
    }

    @Test
    void an_IBAN_with_a_slip_is_not_taken() {
        assertThat(accepted())
                .refuses(
                        "Cet IBAN contient une erreur de frappe : vérifiez chaque caractère sur votre RIB.",
                        d -> d.structure(
                                "provideBankDetails",
                                "iban",
                                WRONG_IBAN,
                                "accountHolder",
                                "Les Ganivelles",
                                "signatory",
                                "La présidente"));
    }

    @Test
    void bank_details_that_do_not_fit_are_corrected() {
        var dossier = accepted().provideBankDetails();
        assertThat(dossier)
                .refuses(
                        "Indiquez à la structure ce qu’elle doit corriger.",
                        d -> d.payments("checkBankDetails", "bankDetailsOutcome", "TO_CORRECT"));

        dossier.payments(
                "checkBankDetails",
                "bankDetailsOutcome",
                "TO_CORRECT",
                "reason",
                "Le titulaire n'est pas la structure.");

        assertThat(dossier)
                .hasPassedInOrder(
                        "onBankDetailsOutcome_TO_CORRECT", "requestBankDetailsCorrection", "provideBankDetails")
                .hasWritten(
                        "bank-details-to-correct",
                        text -> assertThat(text).contains("Le titulaire n'est pas la structure."))
                .hasNotPassed("draftConvention");
        dossier.provideBankDetails().payments("checkBankDetails", "bankDetailsOutcome", "CONFIRMED");
        assertThat(dossier).hasPassedInOrder("onBankDetailsOutcome_CONFIRMED", "draftConvention", "reviewConvention");
    }

    @Test
    void a_convention_with_wrong_details_is_drafted_again() {
        var dossier = accepted()
                .provideBankDetails()
                .payments("checkBankDetails", "bankDetailsOutcome", "CONFIRMED")
                .reviewer(
                        "reviewConvention",
                        "conventionReview",
                        "TO_CORRECT",
                        "reason",
                        "La présidente a changé : qui signe ?");
        assertThat(dossier)
                .isIn(ACCEPTED)
                .hasRecorded(Act.CONVENTION_TO_CORRECT)
                .hasWritten("bank-details-requested", text -> assertThat(text).contains("La présidente a changé"))
                .hasPassedInOrder("onConventionReview_TO_CORRECT", "requestBankDetails", "provideBankDetails")
                .hasSent("bank-details-requested", 2);

        dossier.toTheSignature();

        assertThat(dossier).isIn(IN_SIGNATURE).hasPassed("draftConvention", 2).hasSent("convention-to-sign", 1);
    }

    @Test
    void the_representative_is_reminded_three_times() {
        var dossier = accepted()
                .toTheSignature()
                .fire("signatureReminder")
                .fire("signatureReminder")
                .fire("signatureReminder");

        assertThat(dossier)
                .isIn(IN_SIGNATURE)
                .hasPassedInOrder("signatureReminder", "remindSignature", "signatureReminded")
                .hasSent(
                        "convention-reminder",
                        "presidence@ganivelles.example",
                        "presidence@ganivelles.example",
                        "presidence@ganivelles.example");
        assertThat(dossier.timers()).contains("signatureOverdue").doesNotContain("signatureReminder");
    }

    @Test
    void a_signature_that_does_not_come_is_a_renouncement_once_a_reviewer_says_so() {
        var dossier = accepted().toTheSignature().fire("signatureOverdue");
        assertThat(dossier)
                .isIn(IN_SIGNATURE)
                .hasPassedInOrder("signatureOverdue", "confirmRenouncement")
                .refuses(
                        "Un renoncement constaté doit être motivé.",
                        d -> d.reviewer("confirmRenouncement", "renouncementOutcome", "RENOUNCED"));

        dossier.reviewer(
                "confirmRenouncement", "renouncementOutcome", "RENOUNCED", "reason", "Injoignable depuis un mois.");

        assertThat(dossier)
                .isIn(RENOUNCED)
                .hasPassedInOrder(
                        "confirmRenouncement",
                        "recordRenouncementReview",
                        "onRenouncementOutcome_RENOUNCED",
                        "renounced",
                        "renouncement")
                .hasRecorded(Act.RENOUNCEMENT_NOTED, "instructeur", "Injoignable depuis un mois.")
                .hasWritten(
                        "renouncement-recorded",
                        text -> assertThat(text)
                                .contains(
                                        "Injoignable depuis un mois.", "Décision prise le", "par Inès Instruction – "))
                .hasEnded();
    }

    @Test
    void more_time_to_sign_is_given_and_used() {
        var dossier = accepted()
                .toTheSignature()
                .fire("signatureOverdue")
                .reviewer("confirmRenouncement", "renouncementOutcome", "EXTENDED", "reason", "Conseil en mai.");
        assertThat(dossier)
                .isIn(IN_SIGNATURE)
                .hasPassedInOrder("onRenouncementOutcome_EXTENDED", "announceExtension", "signConvention")
                .hasSent("time-extended", "presidence@ganivelles.example")
                .hasWritten(
                        "time-extended",
                        text -> assertThat(text)
                                .contains("la signature de la convention", "renoncez à la convention")
                                .doesNotContain("classée"));

        dossier.fire("signatureReminder").structure("signConvention", "signatureOutcome", "SIGNED");

        assertThat(dossier).hasRecorded(Act.CONVENTION_SIGNED).hasSent("convention-reminder", 1);
        assertThat(dossier.open()).contains("countersignConvention");
    }

    @Test
    void a_structure_that_refuses_to_sign_says_why() {
        var dossier = accepted().toTheSignature();
        assertThat(dossier)
                .refuses(
                        "Indiquez pourquoi vous ne signez pas la convention.",
                        d -> d.structure("signConvention", "signatureOutcome", "REFUSED"));

        dossier.structure("signConvention", "signatureOutcome", "REFUSED", "reason", "Notre salariée part.");

        assertThat(dossier)
                .isIn(RENOUNCED)
                .hasPassedInOrder("onSignatureOutcome_REFUSED", "signatureRefused", "conventionRenounced")
                .hasRecorded(Act.CONVENTION_DECLINED, "direction@ganivelles.example", "Notre salariée part.")
                .hasEnded();
    }

    @Test
    void a_convention_that_comes_back_with_the_same_text_is_signed_again_by_the_caf_alone() {
        var dossier = accepted().toTheSignature().structure("signConvention", "signatureOutcome", "SIGNED");
        assertThat(dossier)
                .refuses(
                        "Indiquez pourquoi vous renvoyez la convention.",
                        d -> d.director("countersignConvention", "countersignatureOutcome", "RETURNED"));

        dossier.director(
                "countersignConvention", "countersignatureOutcome", "RETURNED", "reason", "La date de fin est fausse.");
        assertThat(dossier)
                .isIn(IN_SIGNATURE)
                .hasPassedInOrder("onCountersignatureOutcome_RETURNED", "reviewConvention")
                .hasRecorded(Act.COUNTERSIGNATURE_RETURNED, "direction", "La date de fin est fausse.");

        dossier.reviewer("reviewConvention", "conventionReview", "READY")
                .director("countersignConvention", "countersignatureOutcome", "SIGNED");
        assertThat(dossier)
                .isIn(UNDER_CONVENTION)
                .hasPassedInOrder("onSignatureStage_SIGNED", "countersignConvention")
                .hasPassed("signConvention", 1)
                .hasSent("convention-signed", 2);
    }

    @Test
    void a_convention_that_comes_back_with_another_text_is_another_version_and_signed_again_by_both() {
        var dossier = accepted()
                .toTheSignature()
                .structure("signConvention", "signatureOutcome", "SIGNED")
                .director("countersignConvention", "countersignatureOutcome", "RETURNED", "reason", "Qui signe ?")
                .reviewer("reviewConvention", "conventionReview", "TO_CORRECT", "reason", "Le président a changé.")
                .structure(
                        "provideBankDetails",
                        "iban",
                        "FR7699999170010000123451155",
                        "accountHolder",
                        "Les Ganivelles",
                        "signatory",
                        "Le nouveau président")
                .payments("checkBankDetails", "bankDetailsOutcome", "CONFIRMED")
                .reviewer("reviewConvention", "conventionReview", "READY");
        assertThat(dossier).hasPassed("onSignatureStage_TO_SIGN", 2).hasSent("convention-to-sign", 2);

        dossier.structure("signConvention", "signatureOutcome", "SIGNED")
                .director("countersignConvention", "countersignatureOutcome", "SIGNED");

        assertThat(dossier.read().all(Act.CONVENTION_SIGNED))
                .extracting(act -> act.text("version"))
                .containsExactly("1", "2");
    }

    private FollowedDossier accepted() {
        return procedure.accepted(Samples.oneProfessional());
    }
}
