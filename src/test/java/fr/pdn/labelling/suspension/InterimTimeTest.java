package fr.pdn.labelling.suspension;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.pdn.labelling.campaign.DeadlineSettings;
import fr.pdn.labelling.campaign.ParisDays;
import fr.pdn.labelling.campaign.WorkingDays;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.RecordedAct;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;

/** An urgent suspension lasts a month; the director decides before it is over, in any month of the year. */
class InterimTimeTest {
    private static final LocalDate FROM = LocalDate.of(2027, 1, 1);

    private final WorkingDays workingDays = new WorkingDays();
    private final InterimTime time =
            new InterimTime(new Binder().bindOrCreate("pdn.deadlines", DeadlineSettings.class), workingDays);

    @Test
    void whenever_urgency_begins_the_structure_has_its_time_the_others_some_days_and_the_director_a_week() {
        assertThat(FROM.datesUntil(FROM.plusYears(5))).isNotEmpty().allSatisfy(signed -> {
            var file = urgent(signed);
            var until = file.interimUntil().orElseThrow();
            var asked = file.noticeDue();

            assertThat(asked).isEqualTo(signed.plusDays(15));
            assertThat(time.opinionsDue(file, asked)).isAfter(asked.plusDays(2));
            assertThat(workingDays.plus(time.opinionsDue(file, asked), 5)).isBeforeOrEqualTo(until);
            assertThat(time.hearingDue(file, asked)).isBeforeOrEqualTo(time.opinionsDue(file, asked));
            assertThat(time.decisionDue(file, time.opinionsDue(file, asked))).isBeforeOrEqualTo(until);
        });
    }

    @Test
    void in_february_opinions_leave_the_last_five_working_days_to_the_director() {
        var file = urgent(LocalDate.of(2027, 1, 31));

        assertThat(file.interimUntil()).contains(LocalDate.of(2027, 2, 28));
        assertThat(file.noticeDue()).isEqualTo("2027-02-15");
        assertThat(time.opinionsDue(file, file.noticeDue())).isEqualTo("2027-02-21");
    }

    @Test
    void a_structure_heard_in_the_last_days_leaves_the_rest_of_the_day_for_opinions() {
        var file = urgent(LocalDate.of(2027, 2, 1));
        var until = file.interimUntil().orElseThrow();

        assertThat(time.opinionsDue(file, until.minusDays(1))).isEqualTo(until.minusDays(1));
    }

    @Test
    void without_urgency_or_once_its_month_is_over_everyone_has_the_usual_time() {
        var asked = LocalDate.of(2027, 3, 3);
        var file = urgent(LocalDate.of(2027, 2, 1));

        assertThat(time.opinionsDue(file, asked)).isEqualTo(asked.plusDays(15));
        assertThat(time.decisionDue(file, asked)).isEqualTo(workingDays.plus(asked, 10));
        assertThat(time.hearingDue(file(), asked)).isEqualTo(workingDays.plus(asked, 10));
    }

    private static BreachFile urgent(LocalDate signed) {
        var detail = JsonNodeFactory.instance
                .objectNode()
                .put("dueOn", signed.plusDays(FormalNotices.SHORTEST_DAYS).toString())
                .put(BreachFile.UNTIL, SuspensionKind.INTERIM.latest(signed).toString());
        var notice =
                new RecordedAct(0, Act.FORMAL_NOTICE_SIGNED, null, "direction", ParisDays.morningOf(signed), detail);
        return file(notice);
    }

    private static BreachFile file(RecordedAct... acts) {
        return new BreachFile(new Dossier(null, List.of()), null, List.of(acts));
    }
}
