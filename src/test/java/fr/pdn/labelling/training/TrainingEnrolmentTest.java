package fr.pdn.labelling.training;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.candidature.Act;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Enrolled, exempted, present or absent: the ways out of {@code training-enrolment}. */
@LabellingTest
class TrainingEnrolmentTest {
    private static final String CHOOSE = "Choisissez une session, ou dispensez avec un motif.";

    @Autowired
    Procedure procedure;

    @Autowired
    TrainingSessions sessions;

    @Test
    void a_professional_is_invited_to_a_session_and_attends_it() {
        var dossier = accepted().enrol(5);
        assertThat(dossier)
                .hasSent("training-invitation", "familles@ganivelles.example", "direction@ganivelles.example")
                .hasWritten("training-invitation", text -> assertThat(text).contains("La Rochelle"));

        dossier.coordination("recordAttendance", "attendance", "PRESENT");

        assertThat(dossier)
                .hasPassedInOrder(
                        "enrolmentStarted",
                        "enrolInSession",
                        "recordEnrolment",
                        "onEnrolment_ENROLLED",
                        "inviteToTraining",
                        "recordAttendance",
                        "confirmAttendance",
                        "onAttendance_PRESENT",
                        "trained")
                .hasRecorded(Act.ENROLLED, Act.TRAINING_ATTENDED);
    }

    @Test
    void an_exemption_has_a_reason() {
        var dossier = accepted();
        assertThat(dossier)
                .refuses(CHOOSE, d -> d.coordination("enrolInSession"))
                .refuses(CHOOSE, d -> d.coordination("enrolInSession", "exempted", false, "reason", "Non."))
                .refuses(
                        "Une dispense de formation doit être motivée.",
                        d -> d.coordination("enrolInSession", "exempted", true));

        dossier.coordination("enrolInSession", "exempted", true, "reason", "Formée en 2026.");

        assertThat(dossier)
                .hasPassedInOrder("onEnrolment_EXEMPTED", "exempted")
                .hasRecorded(Act.TRAINING_EXEMPTED, "coordination", "Formée en 2026.")
                .hasNotSent("training-invitation");
    }

    @Test
    void an_absence_opens_a_second_session() {
        var dossier = accepted().enrol(5).coordination("recordAttendance", "attendance", "EXCUSED");
        assertThat(dossier)
                .hasPassedInOrder(
                        "onAttendance_EXCUSED",
                        "attendanceMissed",
                        "assessSecondChance",
                        "onSecondChance_RETRY",
                        "enrolInSession")
                .hasRecorded(Act.TRAINING_MISSED);

        dossier.enrol(5).coordination("recordAttendance", "attendance", "PRESENT");

        assertThat(dossier)
                .hasPassedInOrder("onSecondChance_RETRY", "onAttendance_PRESENT", "trained")
                .hasSent("training-invitation", 4);
    }

    @Test
    void a_second_absence_exhausts_the_chances() {
        var dossier = accepted()
                .enrol(5)
                .coordination("recordAttendance", "attendance", "ABSENT")
                .enrol(5)
                .coordination("recordAttendance", "attendance", "EXCUSED");

        assertThat(dossier)
                .hasPassedInOrder(
                        "onAttendance_ABSENT",
                        "onSecondChance_RETRY",
                        "onAttendance_EXCUSED",
                        "onSecondChance_EXHAUSTED",
                        "notTrained");
        assertThat(dossier.read().all(Act.TRAINING_MISSED)).hasSize(2);
    }

    @Test
    void nobody_gets_the_place_of_another() {
        var dossier = procedure.accepted(Samples.threeProfessionals());
        var session = dossier.openSession(1);
        dossier.about("D2-P1").coordination("enrolInSession", "session", session);

        dossier.about("D2-P2").coordination("enrolInSession", "session", session);

        assertThat(dossier.about("D2-P2").open()).doesNotContain("recordAttendance");
        assertThat(sessions.find(session)).hasValueSatisfying(full -> {
            assertThat(full.free()).isZero();
            assertThat(full.waiting()).isEqualTo(1);
        });
    }

    @Test
    void a_session_that_nobody_opened_cannot_be_chosen() {
        assertThat(accepted())
                .refuses(
                        "Choisissez la session de formation parmi les réponses proposées.",
                        d -> d.coordination("enrolInSession", "session", "FI-JAMAIS"));
    }

    private FollowedDossier accepted() {
        return procedure.accepted(Samples.oneProfessional());
    }
}
