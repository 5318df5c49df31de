package fr.pdn.labelling.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.Walk;
import fr.pdn.labelling.agenda.Appointment;
import fr.pdn.labelling.agenda.Attendance;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.documents.DocumentsMade;
import fr.pdn.labelling.documents.GeneratedKind;
import fr.pdn.labelling.documents.pdf.Written;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.label.LabelEnding;
import fr.pdn.labelling.label.LabelStanding;
import fr.pdn.labelling.presence.PresenceLevel;
import fr.pdn.labelling.presence.PresenceLevels;
import fr.pdn.labelling.presence.PresenceScene;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A meeting of the network from its invitation to what it says of a presence. */
@LabellingTest
class NetworkMeetingTest {
    private static final String PROFESSIONAL = "familles@ganivelles.example";

    @Autowired
    private PresenceScene scene;

    @Autowired
    private Walk walk;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Invitees invitees;

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private MeetingReplies replies;

    @Autowired
    private MeetingAttendances attendances;

    @Autowired
    private MeetingReminders reminders;

    @Autowired
    private MeetingCertificates certificates;

    @Autowired
    private DocumentsMade documents;

    @Autowired
    private PresenceLevels levels;

    @Autowired
    private LabelStanding standing;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    private FollowedDossier dossier;
    private Label label;

    @BeforeEach
    void labelled() {
        forget();
        dossier = scene.labelled();
        label = scene.labelOf(dossier);
    }

    @AfterEach
    void forget() {
        database.sql("delete from network_meeting").update();
    }

    @Test
    void whoever_holds_a_label_is_invited_with_an_appointment_and_answers() {
        walk.planMeeting("RR-1");

        assertThat(dossier)
                .hasSent("meeting-invitation", PROFESSIONAL)
                .hasWritten(
                        "meeting-invitation",
                        text -> assertThat(text)
                                .contains(
                                        "Parler des écrans", "Salle des Oyats", "/reseau/" + label.number() + "/RR-1"))
                .hasRecorded(Act.MEETING_INVITED);
        var appointment = Biweekly.parse(calendars("meeting-invitation").get(0)).first();
        assertThat(appointment.validate(biweekly.ICalVersion.V2_0)).isEmpty();
        assertThat(appointment.getEvents().get(0).getDateStart().getValue().toInstant())
                .isEqualTo(meetings.find("RR-1").orElseThrow().startsAt());

        replies.reply(label, "RR-1", Reply.COMES, "");
        replies.reply(label, "RR-1", Reply.COMES, "");
        replies.reply(label, "RR-1", Reply.EXCUSED, "En congés.");

        assertThat(mine("RR-1").reply()).isEqualTo(Reply.EXCUSED);
        assertThat(mine("RR-1").reason()).isEqualTo("En congés.");
        assertThat(dossier.read().all(Act.MEETING_ANSWERED)).hasSize(2);
    }

    @Test
    void an_excuse_says_why_and_answers_close_when_the_meeting_begins() {
        walk.planMeeting("RR-1");
        assertRefused("Dites en un mot ce qui vous empêche", () -> replies.reply(label, "RR-1", Reply.EXCUSED, " "));

        clock.advance(Duration.ofDays(21));

        assertRefused("il ne change plus", () -> replies.reply(label, "RR-1", Reply.COMES, ""));
        assertThat(dossier).hasNotRecorded(Act.MEETING_ANSWERED);
    }

    @Test
    void who_may_come_is_reminded_once_three_days_before() {
        walk.planMeeting("RR-1");
        clock.advance(Duration.ofDays(16));
        reminders.look();
        assertThat(dossier).hasNotSent("meeting-reminder");

        clock.advance(Duration.ofDays(1));
        reminders.look();
        reminders.look();

        assertThat(dossier).hasSent("meeting-reminder", PROFESSIONAL);
    }

    @Test
    void who_does_not_come_or_holds_no_label_any_more_is_left_in_peace() {
        walk.planMeeting("RR-1");
        replies.reply(label, "RR-1", Reply.DECLINED, "");
        var other = scene.labelled();
        reminders.look();
        standing.end(scene.labelOf(other).number(), LabelEnding.DEPARTURE, "Mutation.");
        clock.advance(Duration.ofDays(18));

        reminders.look();
        planning.cancel("RR-1", "Salle fermée.");

        assertThat(dossier).hasNotSent("meeting-reminder").hasSent("meeting-cancelled", 1);
        assertThat(other).hasSent("meeting-invitation", 1).hasNotSent("meeting-reminder", "meeting-cancelled");
    }

    @Test
    void whoever_is_labelled_meanwhile_is_invited_too() {
        walk.planMeeting("RR-1");
        var newcomer = scene.labelled();
        assertThat(newcomer).hasNotSent("meeting-invitation");

        reminders.look();
        reminders.look();

        assertThat(newcomer).hasSent("meeting-invitation", PROFESSIONAL);
        assertThat(dossier).hasSent("meeting-invitation", 1);
    }

    @Test
    void a_meeting_that_moves_is_answered_again_and_the_appointment_moves() {
        walk.planMeeting("RR-1");
        replies.reply(label, "RR-1", Reply.COMES, "");
        var first = Biweekly.parse(calendars("meeting-invitation").get(0))
                .first()
                .getEvents()
                .get(0);

        planning.move("RR-1", Appointment.typed("2027-09-15", "9 h", "11 h", "Visio"));

        assertThat(dossier).hasSent("meeting-moved", PROFESSIONAL).hasRecorded(Act.MEETING_MOVED);
        assertThat(mine("RR-1").reply()).isNull();
        var moved = Biweekly.parse(calendars("meeting-moved").get(0))
                .first()
                .getEvents()
                .get(0);
        assertThat(moved.getUid()).isEqualTo(first.getUid());
        assertThat(moved.getSequence().getValue()).isEqualTo(1);
        assertRefused(
                "rien n’a changé",
                () -> planning.move("RR-1", Appointment.typed("2027-09-15", "9 h", "11 h", "Visio")));
    }

    @Test
    void a_cancelled_meeting_takes_its_appointment_back_and_counts_for_nothing() {
        walk.planMeeting("RR-1");

        assertRefused("Indiquez le motif", () -> planning.cancel("RR-1", " "));
        planning.cancel("RR-1", "Salle inondée.");

        assertThat(dossier)
                .hasSent("meeting-cancelled", PROFESSIONAL)
                .hasWritten("meeting-cancelled", text -> assertThat(text).contains("Salle inondée."));
        assertThat(calendars("meeting-cancelled").get(0)).contains("METHOD:CANCEL", "SEQUENCE:1");
        clock.advance(Duration.ofDays(21));
        assertRefused(
                "une fois que le regroupement a commencé",
                () -> attendances.record("RR-1", Map.of(label.number(), Attendance.ABSENT)));
    }

    @Test
    void attendance_is_recorded_once_the_meeting_has_begun_and_can_be_put_right() {
        walk.planMeeting("RR-1");
        assertRefused(
                "une fois que le regroupement a commencé",
                () -> attendances.record("RR-1", Map.of(label.number(), Attendance.PRESENT)));
        clock.advance(Duration.ofDays(21));

        assertThat(attendances.record("RR-1", Map.of(label.number(), Attendance.ABSENT)))
                .isEqualTo(1);
        assertThat(attendances.record("RR-1", Map.of(label.number(), Attendance.ABSENT)))
                .isZero();
        assertThat(attendances.record("RR-1", Map.of(label.number(), Attendance.PRESENT)))
                .isEqualTo(1);

        assertThat(mine("RR-1").attendance()).isEqualTo(Attendance.PRESENT);
        assertThat(dossier.read().all(Act.MEETING_ATTENDANCE)).hasSize(2);
    }

    @Test
    void less_than_half_of_two_meetings_without_an_excuse_is_amber() {
        held("RR-1", Attendance.ABSENT);
        assertThat(level()).isEqualTo(PresenceLevel.GREEN);

        held("RR-2", Attendance.EXCUSED);
        assertThat(level()).isEqualTo(PresenceLevel.GREEN);

        held("RR-3", Attendance.ABSENT);
        assertThat(level()).isEqualTo(PresenceLevel.AMBER);
        assertThat(levels.of(label).presence().words().replace('\u00a0', ' '))
                .endsWith("Regroupements du réseau, sur douze mois : présence à 0 sur 2.");

        held("RR-4", Attendance.PRESENT);
        held("RR-5", Attendance.PRESENT);
        assertThat(level()).isEqualTo(PresenceLevel.GREEN);
    }

    @Test
    void meetings_of_more_than_a_year_ago_are_forgotten() {
        held("RR-1", Attendance.ABSENT);
        held("RR-2", Attendance.ABSENT);
        assertThat(level()).isEqualTo(PresenceLevel.AMBER);

        clock.advance(Duration.ofDays(365));

        assertThat(levels.of(label).presence().meetings()).isEqualTo(MeetingRecord.NONE);
    }

    @Test
    void presences_of_the_last_twelve_months_are_certified_as_they_stand_on_that_day() {
        assertRefused("rien n’est à attester", () -> certificates.write(label));
        held("RR-1", Attendance.PRESENT);
        held("RR-2", Attendance.ABSENT);

        certificates.write(label);
        certificates.write(label);

        assertThat(certificates.attended(label)).extracting(Meeting::code).containsExactly("RR-1");
        assertThat(certified()).hasSize(1);
        assertThat(certified().get(0)).contains("Solène SALICORNE", "Parler des écrans", "Salle des Oyats");
        attendances.record("RR-2", Map.of(label.number(), Attendance.PRESENT));
        certificates.write(label);
        assertThat(certified()).hasSize(2);

        clock.advance(Duration.ofDays(366));
        assertRefused("rien n’est à attester", () -> certificates.write(label));
    }

    private List<String> certified() {
        return documents.of(dossier.read().candidature().id()).stream()
                .filter(document -> document.kind() == GeneratedKind.MEETING_CERTIFICATE)
                .map(document -> Written.text(documents.content(document)))
                .toList();
    }

    /** Its weeks are logged meanwhile, so that only meetings speak. */
    private void held(String code, Attendance attendance) {
        walk.planMeeting(code);
        scene.weeks(label, 180, 180, 180, 180);
        attendances.record(code, Map.of(label.number(), attendance));
    }

    private PresenceLevel level() {
        return levels.of(label).level();
    }

    private Invitee mine(String code) {
        return invitees.find(code, label.number()).orElseThrow();
    }

    private List<String> calendars(String template) {
        return database.sql("select calendar from mail where dossier = ? and template = ?")
                .params(dossier.number(), template)
                .query(String.class)
                .list();
    }

    private static void assertRefused(String sentence, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOf(InvalidAnswersException.class)
                .hasMessageContaining(sentence);
    }
}
