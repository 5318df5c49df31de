package fr.pdn.labelling.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.forms.InvalidAnswersException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A full session, its waiting list, and what frees a place. */
@LabellingTest
class WaitingListTest {
    private static final String FIRST = "D2-P1";
    private static final String SECOND = "D2-P2";
    private static final String THIRD = "D2-P3";

    @Autowired
    Procedure procedure;

    @Autowired
    TrainingSessions sessions;

    @Autowired
    TrainingPlaces places;

    @Autowired
    EnrolmentCancellation cancellation;

    private FollowedDossier dossier;
    private String session;

    /** One place, one enrolled, two waiting. */
    @BeforeEach
    void fullSession() {
        dossier = procedure.accepted(Samples.threeProfessionals());
        session = dossier.openSession(1);
        ask(FIRST);
        ask(SECOND);
        ask(THIRD);
    }

    @Test
    void a_full_session_is_told_with_the_rank_one_would_have() {
        var other = procedure.accepted(Samples.oneProfessional());

        assertThat(other.shown("enrolInSession", "sessionOptions"))
                .contains(session, "complet – liste d’attente, rang 3");
    }

    @Test
    void whoever_asks_for_a_full_session_waits_and_is_told_the_rank() {
        assertThat(dossier.about(THIRD).open()).doesNotContain("enrolInSession", "recordAttendance", "confirmPlace");
        assertThat(dossier)
                .hasPassedInOrder(
                        "enrolInSession", "recordEnrolment", "onEnrolment_WAITING", "informOfWaiting", "placeAwaited")
                .hasRecorded(Act.TRAINING_WAITING)
                .hasSent("training-waiting", 4)
                .hasWritten("training-waiting", text -> assertThat(text).contains("Rang sur la liste d'attente"));
    }

    @Test
    void an_absence_announced_before_the_session_gives_the_place_to_the_next_one_who_confirms_it() {
        dossier.about(FIRST).coordination("recordAttendance", "attendance", "EXCUSED");

        assertThat(dossier)
                .hasPassedInOrder("placeAwaited", "placeOffered", "offerPlace", "confirmPlace")
                .hasRecorded(Act.PLACE_OFFERED)
                .hasSent("training-place-offered", 1);
        assertThat(dossier.about(THIRD).open()).doesNotContain("confirmPlace");

        dossier.about(SECOND).professional("confirmPlace", "placeOutcome", "CONFIRMED");

        assertThat(dossier)
                .hasPassedInOrder(
                        "confirmPlace",
                        "recordPlaceAnswer",
                        "onPlaceOutcome_CONFIRMED",
                        "inviteToTraining",
                        "recordAttendance");
        assertThat(places.of(session))
                .extracting(TrainingRequest::professional, TrainingRequest::enrolled)
                .containsExactly(tuple(SECOND, true), tuple(THIRD, false));

        dossier.about(SECOND).coordination("recordAttendance", "attendance", "PRESENT");
        assertThat(dossier).hasPassed("trained", 1);
    }

    @Test
    void a_place_that_is_declined_goes_to_the_next_one() {
        dossier.about(FIRST).coordination("recordAttendance", "attendance", "ABSENT");

        dossier.about(SECOND).professional("confirmPlace", "placeOutcome", "DECLINED");

        assertThat(dossier)
                .hasPassedInOrder("onPlaceOutcome_DECLINED", "releasePlace", "enrolmentReopened", "enrolInSession")
                .hasRecorded(Act.PLACE_DECLINED)
                .hasNotRecorded(Act.PLACE_LAPSED);
        assertThat(dossier.about(SECOND).open()).contains("enrolInSession");
        assertThat(dossier.about(THIRD).open()).contains("confirmPlace");
    }

    @Test
    void a_place_that_nobody_confirms_in_time_goes_to_the_next_one() {
        dossier.about(FIRST).coordination("recordAttendance", "attendance", "EXCUSED");

        dossier.about(SECOND).fire("placeOverdue");

        assertThat(dossier)
                .hasPassedInOrder("placeOverdue", "releasePlace", "enrolmentReopened", "enrolInSession")
                .hasRecorded(Act.PLACE_LAPSED);
        assertThat(dossier.about(THIRD).open()).contains("confirmPlace");

        dossier.about(THIRD).fire("placeOverdue");

        assertThat(places.of(session)).isEmpty();
        assertThat(sessions.find(session))
                .hasValueSatisfying(empty -> assertThat(empty.free()).isEqualTo(1));
    }

    @Test
    void an_enrolment_that_is_cancelled_frees_its_place() {
        cancellation.cancelOne(session, dossier.number(), FIRST, "Congé ce jour-là.");

        assertThat(dossier)
                .hasPassedInOrder("recordAttendance", "enrolmentReopened", "enrolInSession")
                .hasRecorded(Act.ENROLMENT_CANCELLED)
                .hasSent("training-cancelled", 2)
                .hasWritten("training-cancelled", text -> assertThat(text).contains("Congé ce jour-là."));
        assertThat(dossier.about(FIRST).open()).contains("enrolInSession");
        assertThat(dossier.about(SECOND).open()).contains("confirmPlace");
    }

    @Test
    void a_session_that_is_cancelled_brings_everyone_back_to_enrolment() {
        dossier.about(FIRST).coordination("recordAttendance", "attendance", "EXCUSED");

        cancellation.cancelSession(session, "La salle est inondée.");

        assertThat(dossier)
                .hasPassedInOrder("offerCancelled", "notifyWithdrawal", "enrolmentReopened", "enrolInSession")
                .hasPassedInOrder("waitingCancelled", "notifyWithdrawal", "enrolmentReopened", "enrolInSession")
                .hasWritten("training-cancelled", text -> assertThat(text).contains("La salle est inondée."));
        for (var person : new String[] {FIRST, SECOND, THIRD}) {
            assertThat(dossier.about(person).open()).contains("enrolInSession");
        }
        assertThat(places.of(session)).isEmpty();
        assertThat(sessions.toCome()).extracting(TrainingSession::code).doesNotContain(session);
        assertThatThrownBy(() -> cancellation.cancelSession(session, "Encore."))
                .isInstanceOf(InvalidAnswersException.class);
    }

    @Test
    void whoever_stops_the_preparation_leaves_their_place() {
        dossier.about(FIRST).professional("signCharter", "charterOutcome", "REFUSED");

        assertThat(dossier.about(SECOND).open()).contains("confirmPlace");
        assertThat(places.of(session)).extracting(TrainingRequest::professional).containsExactly(SECOND, THIRD);
    }

    private void ask(String person) {
        dossier.about(person).coordination("enrolInSession", "session", session);
    }
}
