package fr.pdn.labelling.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import biweekly.Biweekly;
import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Visitor;
import fr.pdn.labelling.agenda.Appointment;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A session that moves or grows while people hold a place in it and others wait; then who came. */
@LabellingTest
class SessionChangesTest {
    private static final String FIRST = "D2-P1";
    private static final String SECOND = "D2-P2";

    @Autowired
    private Procedure procedure;

    @Autowired
    private TrainingSessions sessions;

    @Autowired
    private SessionChanges changes;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    private FollowedDossier dossier;
    private String session;

    /** One place, one enrolled, one waiting. */
    @BeforeEach
    void fullSession() {
        dossier = procedure.accepted(Samples.threeProfessionals());
        session = dossier.openSession(1);
        dossier.about(FIRST).coordination("enrolInSession", "session", session);
        dossier.about(SECOND).coordination("enrolInSession", "session", session);
    }

    @Test
    void a_session_that_moves_keeps_everyone_and_tells_them_with_a_new_appointment() {
        var day = LocalDate.parse("2027-11-09");

        changes.reschedule(plan(day, "Visioconférence : https://visio.example/pdn"), "La salle est inondée.");

        assertThat(sessions.find(session)).hasValueSatisfying(moved -> {
            assertThat(moved.startsAt()).isEqualTo("2027-11-09T08:00:00Z");
            assertThat(moved.sequence()).isEqualTo(1);
            assertThat(moved.taken()).isEqualTo(1);
            assertThat(moved.waiting()).isEqualTo(1);
        });
        assertThat(dossier)
                .hasRecorded(Act.SESSION_MOVED)
                .hasSent("training-rescheduled", 4)
                .hasWritten(
                        "training-rescheduled",
                        text -> assertThat(text)
                                .contains("La salle est inondée.", "9 novembre 2027", "https://visio.example/pdn"));
        assertThat(appointments()).hasSize(2).allSatisfy(written -> {
            var event = Biweekly.parse(written).first().getEvents().get(0);
            assertThat(event.getDateStart().getValue().toInstant()).isEqualTo("2027-11-09T08:00:00Z");
            assertThat(event.getSequence().getValue()).isEqualTo(1);
        });
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(dossier.number())
                        .taskDefinitionKey("recordAttendance")
                        .singleResult()
                        .getDueDate())
                .isEqualTo("2027-11-09T08:00:00Z");
    }

    @Test
    void what_is_wrong_with_the_new_date_is_told_at_once() {
        var mistake = catchThrowableOfType(
                InvalidAnswersException.class,
                () -> changes.reschedule(plan(LocalDate.parse("2026-01-05"), "http://visio.example"), " "));

        assertThat(mistake.errors())
                .extracting(AnswerError::pointer)
                .containsExactlyInAnyOrder("/day", "/place", "/moveReason");
    }

    @Test
    void added_places_are_offered_to_those_who_wait_in_order() {
        changes.addPlaces(session, Optional.of(2));

        assertThat(dossier).hasRecorded(Act.PLACE_OFFERED);
        assertThat(dossier.about(SECOND).open()).contains("confirmPlace");
        assertThat(sessions.find(session)).hasValueSatisfying(grown -> {
            assertThat(grown.places()).isEqualTo(3);
            assertThat(grown.free()).isEqualTo(1);
        });
        assertThat(catchThrowableOfType(
                                InvalidAnswersException.class, () -> changes.addPlaces(session, Optional.empty()))
                        .errors())
                .extracting(AnswerError::pointer)
                .containsExactly("/more");
    }

    @Test
    void the_coordination_fills_the_attendance_sheet_in_one_go() {
        changes.addPlaces(session, Optional.of(1));
        dossier.about(SECOND).professional("confirmPlace", "placeOutcome", "CONFIRMED");
        var agent = Visitor.agent(port, "coordination");
        var sheet = "/formations/" + session + "/emargement";
        assertThat(Jsoup.parse(agent.get(sheet).body()).select(".pdn-sign tbody tr"))
                .hasSize(2);
        assertThat(agent.get(sheet).body()).doesNotContain("Enregistrer l’émargement");

        dossier.at(sessions.find(session).orElseThrow().endsAt().toString());
        agent.get(sheet);
        agent.post(
                sheet,
                Map.of(dossier.number() + "/" + FIRST, "PRESENT", dossier.number() + "/" + SECOND, "ABSENT", "x", "y"));

        assertThat(agent.get(sheet).body()).contains("2 émargements sont enregistrés.");
        assertThat(dossier)
                .hasPassedInOrder("recordAttendance", "confirmAttendance", "onAttendance_PRESENT", "trained")
                .hasPassedInOrder("onAttendance_ABSENT", "assessSecondChance", "onSecondChance_RETRY")
                .hasRecorded(Act.TRAINING_ATTENDED)
                .hasRecorded(Act.TRAINING_MISSED);
        agent.post(sheet, Map.of(dossier.number() + "/" + FIRST, "ABSENT"));
        assertThat(agent.get(sheet).body()).contains("Rien n’a changé");
        assertThat(Jsoup.parse(agent.get(sheet).body()).select(".pdn-sign").text())
                .contains("Présence");
    }

    private SessionPlanning.Plan plan(LocalDate day, String place) {
        return new SessionPlanning.Plan(
                session,
                new Appointment(
                        Optional.of(day), Optional.of(LocalTime.of(9, 0)), Optional.of(LocalTime.of(12, 0)), place),
                Optional.empty());
    }

    private List<String> appointments() {
        return database.sql(
                        "select calendar from mail where dossier = ? and template = 'training-rescheduled' and calendar is not null")
                .param(dossier.number())
                .query(String.class)
                .list();
    }
}
