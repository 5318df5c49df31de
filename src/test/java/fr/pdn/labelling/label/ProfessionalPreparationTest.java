package fr.pdn.labelling.label;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.candidature.Act;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Charter, mission letter, training, social profiles: the ways out of {@code professional-preparation}. */
@LabellingTest
class ProfessionalPreparationTest {
    private static final List<String> FIRST_STEPS =
            List.of("declareSocialProfiles", "enrolInSession", "signCharter", "signMissionLetter");

    @Autowired
    Procedure procedure;

    @Test
    void a_professional_who_has_done_everything_is_ready() {
        var dossier = convention(Samples.oneProfessional());
        assertThat(dossier).waitsFor(FIRST_STEPS.toArray(String[]::new));

        dossier.prepareEveryone();

        assertThat(dossier)
                .waitsFor("validateLabel")
                .hasRecorded(Act.PROFESSIONAL_READY)
                .hasSent("charter-to-sign", "familles@ganivelles.example")
                .hasSent("charter-to-countersign", "presidence@ganivelles.example", "direction@ganivelles.example")
                .hasPassedInOrder(
                        "preparationStarted",
                        "preparationFork",
                        "inviteToSignCharter",
                        "signCharter",
                        "recordCharterSignature",
                        "onCharterOutcome_SIGNED",
                        "establishCharterSignature",
                        "onSignatureProof_ESTABLISHED",
                        "inviteEmployerToSign",
                        "countersignCharter",
                        "recordCharterCountersignature",
                        "onCharterOutcomeEmployer_SIGNED",
                        "establishCharterCountersignature",
                        "onSignatureProofEmployer_ESTABLISHED",
                        "preparationJoin")
                .hasPassedInOrder(
                        "preparationFork",
                        "signMissionLetter",
                        "recordMissionLetter",
                        "onMissionLetterOutcome_SIGNED",
                        "establishMissionLetter",
                        "onSignatureProofLetter_ESTABLISHED",
                        "preparationJoin")
                .hasPassedInOrder(
                        "preparationFork",
                        "enrolInTraining",
                        "onTrainingOutcome_TRAINED",
                        "trainingSettled",
                        "preparationJoin")
                .hasPassedInOrder(
                        "preparationFork",
                        "declareSocialProfiles",
                        "recordSocialProfiles",
                        "checkSocialProfiles",
                        "recordProfilesCheck",
                        "onProfilesOutcome_VERIFIED",
                        "preparationJoin",
                        "recordReadiness",
                        "ready");
    }

    @Test
    void a_professional_who_refuses_the_charter_stops_alone() {
        var dossier = convention(Samples.threeProfessionals());

        dossier.about("D2-P2").professional("signCharter", "charterOutcome", "REFUSED");

        assertThat(dossier)
                .hasPassedInOrder("signCharter", "onCharterOutcome_REFUSED", "charterRefused")
                .hasRecorded(Act.CHARTER_DECLINED)
                .hasPassed("charterRefused", 1);
        assertThat(dossier.about("D2-P2").open()).isEmpty();
        assertThat(dossier.about("D2-P1").open()).containsExactlyElementsOf(FIRST_STEPS);

        dossier.prepareEveryone();
        assertThat(dossier).waitsFor("validateLabel", "validateLabel").hasPassed("ready", 2);
    }

    @Test
    void an_employer_who_refuses_the_charter_stops_this_professional() {
        var dossier = convention(Samples.threeProfessionals());

        dossier.about("D2-P1")
                .professional("signCharter", "charterOutcome", "SIGNED")
                .structure("countersignCharter", "charterOutcome", "REFUSED");

        assertThat(dossier)
                .hasPassedInOrder("countersignCharter", "onCharterOutcomeEmployer_REFUSED", "employerRefused")
                .hasRecorded(Act.CHARTER_SIGNED, Act.CHARTER_DECLINED)
                .hasNotRecorded(Act.CHARTER_COUNTERSIGNED);
        assertThat(dossier.about("D2-P1").open()).isEmpty();
        assertThat(dossier.about("D2-P3").open()).containsExactlyElementsOf(FIRST_STEPS);
    }

    @Test
    void without_mission_letter_there_is_no_promeneur() {
        var dossier = convention(Samples.threeProfessionals());

        dossier.about("D2-P1").structure("signMissionLetter", "missionLetterOutcome", "REFUSED");

        assertThat(dossier)
                .hasPassedInOrder("signMissionLetter", "onMissionLetterOutcome_REFUSED", "missionLetterRefused")
                .hasRecorded(Act.MISSION_LETTER_DECLINED);
        assertThat(dossier.about("D2-P1").open()).isEmpty();
    }

    @Test
    void a_professional_who_misses_the_training_twice_stops() {
        var dossier = convention(Samples.threeProfessionals());

        dossier.about("D2-P1")
                .enrol(5)
                .coordination("recordAttendance", "attendance", "ABSENT")
                .enrol(5)
                .coordination("recordAttendance", "attendance", "ABSENT");

        assertThat(dossier)
                .hasPassedInOrder(
                        "enrolInTraining", "notTrained", "onTrainingOutcome_NOT_TRAINED", "trainingNotFollowed");
        assertThat(dossier.about("D2-P1").open()).isEmpty();
        assertThat(dossier.about("D2-P2").open()).containsExactlyElementsOf(FIRST_STEPS);
    }

    @Test
    void whoever_has_not_signed_is_reminded_three_times_and_nobody_else() {
        var dossier = convention(Samples.oneProfessional()).fire("signaturesReminder");
        assertThat(dossier)
                .hasPassedInOrder("signaturesReminder", "remindSignatures", "signaturesReminded")
                .hasSent(
                        "signatures-reminder",
                        "direction@ganivelles.example",
                        "familles@ganivelles.example",
                        "presidence@ganivelles.example");

        dossier.professional("signCharter", "charterOutcome", "SIGNED").fire("signaturesReminder");
        assertThat(dossier)
                .hasSent("signatures-reminder", 5)
                .hasWritten(
                        "signatures-reminder",
                        text -> assertThat(text).contains("la charte, par l'employeur", "la lettre de mission"));

        dossier.structure("countersignCharter", "charterOutcome", "SIGNED")
                .structure("signMissionLetter", "missionLetterOutcome", "SIGNED")
                .fire("signaturesReminder");
        assertThat(dossier).hasSent("signatures-reminder", 5);
        assertThat(dossier.timers()).doesNotContain("signaturesReminder");
    }

    @Test
    void signatures_that_do_not_come_are_an_abandonment_once_a_reviewer_says_so() {
        var dossier = convention(Samples.threeProfessionals()).about("D2-P1");
        dossier.fire("signaturesOverdue");
        assertThat(dossier)
                .hasPassedInOrder("signaturesOverdue", "assessSignatures", "onSignatures_AWAITED", "confirmAbandonment")
                .refuses(
                        "Un abandon constaté doit être motivé.",
                        d -> d.reviewer("confirmAbandonment", "abandonmentOutcome", "ABANDONED"));

        dossier.reviewer("confirmAbandonment", "abandonmentOutcome", "ABANDONED", "reason", "Sans nouvelles.");

        assertThat(dossier)
                .hasPassedInOrder(
                        "recordAbandonmentReview",
                        "onAbandonmentOutcome_ABANDONED",
                        "abandonmentNoted",
                        "abandonmentDecided",
                        "preparationAbandoned")
                .hasRecorded(Act.ABANDONMENT_NOTED, "instructeur", "Sans nouvelles.");
        assertThat(dossier.open()).isEmpty();
        assertThat(dossier.about("D2-P2").open()).containsExactlyElementsOf(FIRST_STEPS);
    }

    @Test
    void more_time_for_the_signatures_leaves_them_open_and_signed_ones_are_no_abandonment() {
        var dossier = convention(Samples.oneProfessional())
                .fire("signaturesOverdue")
                .reviewer("confirmAbandonment", "abandonmentOutcome", "EXTENDED");
        assertThat(dossier)
                .hasPassedInOrder("onAbandonmentOutcome_EXTENDED", "signaturesExtended")
                .hasRecorded(Act.FORMALITIES_TIME_EXTENDED)
                .waitsFor(FIRST_STEPS.toArray(String[]::new));

        dossier.fire("signaturesOverdue")
                .professional("signCharter", "charterOutcome", "SIGNED")
                .structure("countersignCharter", "charterOutcome", "SIGNED")
                .structure("signMissionLetter", "missionLetterOutcome", "SIGNED");
        assertThat(dossier)
                .refuses(
                        "Tout a été signé entre-temps : il n’y a plus d’abandon à constater.",
                        d -> d.reviewer(
                                "confirmAbandonment", "abandonmentOutcome", "ABANDONED", "reason", "Sans nouvelles."));

        dossier.reviewer("confirmAbandonment", "abandonmentOutcome", "EXTENDED").fire("signaturesOverdue");
        assertThat(dossier).hasPassedInOrder("onSignatures_COMPLETE", "signaturesComplete");
    }

    @Test
    void an_exemption_counts_as_training() {
        var dossier = convention(Samples.oneProfessional())
                .coordination("enrolInSession", "exempted", true, "reason", "Formée en 2026.");

        assertThat(dossier)
                .hasPassedInOrder("onTrainingOutcome_EXEMPTED", "trainingSettled")
                .waitsFor("declareSocialProfiles", "signCharter", "signMissionLetter");
    }

    @Test
    void social_profiles_are_corrected_until_they_are_right() {
        var dossier = convention(Samples.oneProfessional()).declareProfiles();
        assertThat(dossier)
                .refuses(
                        "Indiquez au professionnel ce qu'il doit corriger.",
                        d -> d.coordination("checkSocialProfiles", "profilesOutcome", "TO_CORRECT"));

        dossier.coordination(
                "checkSocialProfiles", "profilesOutcome", "TO_CORRECT", "reason", "L'employeur n'apparaît pas.");
        assertThat(dossier)
                .hasPassedInOrder("onProfilesOutcome_TO_CORRECT", "requestProfilesCorrection", "declareSocialProfiles")
                .hasSent("profiles-to-correct", "familles@ganivelles.example")
                .hasWritten("profiles-to-correct", text -> assertThat(text).contains("L'employeur n'apparaît pas."));

        dossier.declareProfiles().coordination("checkSocialProfiles", "profilesOutcome", "VERIFIED");
        assertThat(dossier)
                .hasRecorded(Act.SOCIAL_PROFILES_TO_CORRECT, Act.SOCIAL_PROFILES_VERIFIED)
                .waitsFor("enrolInSession", "signCharter", "signMissionLetter");
    }

    private FollowedDossier convention(Samples.Sample sample) {
        return procedure.underConvention(sample);
    }
}
