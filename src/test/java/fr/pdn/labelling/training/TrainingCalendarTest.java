package fr.pdn.labelling.training;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The appointment that comes with an invitation, and leaves with a cancellation. */
@LabellingTest
class TrainingCalendarTest {
    @Autowired
    Procedure procedure;

    @Autowired
    TrainingSessions sessions;

    @Autowired
    EnrolmentCancellation cancellation;

    @Autowired
    JdbcClient database;

    @Test
    void an_invitation_brings_an_appointment_in_paris_time_and_a_cancellation_takes_it_back() {
        var dossier = procedure.accepted(Samples.oneProfessional());
        var session = dossier.openSession(5);
        dossier.coordination("enrolInSession", "session", session);

        var invited = calendars(dossier, "training-invitation");
        cancellation.cancelSession(session, "La salle est inondée.");
        var cancelled = calendars(dossier, "training-cancelled");

        var planned = sessions.find(session).orElseThrow();
        assertThat(invited).hasSize(2).allSatisfy(written -> {
            assertThat(written).contains("METHOD:REQUEST", "BEGIN:VTIMEZONE", "DTSTART;TZID=Europe/Paris:");
            var event = event(written);
            assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(planned.startsAt());
            assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(planned.endsAt());
            assertThat(event.getLocation().getValue()).isEqualTo("La Rochelle");
        });
        assertThat(cancelled).hasSize(2).allSatisfy(written -> {
            assertThat(written).contains("METHOD:CANCEL", "STATUS:CANCELLED");
            assertThat(event(written).getUid()).isEqualTo(event(invited.get(0)).getUid());
            assertThat(event(written).getSequence().getValue()).isEqualTo(1);
        });
    }

    private List<String> calendars(FollowedDossier dossier, String template) {
        return database.sql("select calendar from mail where dossier = ? and template = ?")
                .params(dossier.number(), template)
                .query(String.class)
                .list();
    }

    private static biweekly.component.VEvent event(String written) {
        ICalendar calendar = Biweekly.parse(written).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0)).isEmpty();
        return calendar.getEvents().get(0);
    }
}
