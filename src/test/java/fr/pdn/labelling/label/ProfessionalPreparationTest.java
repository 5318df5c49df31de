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
                        "inviteEmployerToSign",
                        "countersignCharter",
                        "recordCharterCountersignature",
                        "onCharterOutcomeEmployer_SIGNED",
                        "preparationJoin")
                .hasPassedInOrder(
                        "preparationFork",
                        "signMissionLetter",
                        "recordMissionLetter",
                        "onMissionLetterOutcome_SIGNED",
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
