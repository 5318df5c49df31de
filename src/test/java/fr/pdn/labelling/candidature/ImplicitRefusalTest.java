package fr.pdn.labelling.candidature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.campaign.ParisDays;
import fr.pdn.labelling.candidature.ImplicitRefusal.Suspension;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImplicitRefusalTest {
    private static final LocalDate RECEIVED = LocalDate.of(2027, 3, 2);
    private static final LocalDate REQUESTED = LocalDate.of(2027, 3, 4);
    private static final LocalDate DUE = LocalDate.of(2027, 3, 19);

    @ParameterizedTest
    @CsvSource({
        "2027-02-18, 2027-04-18",
        "2027-03-05, 2027-05-05",
        "2027-03-02, 2027-05-02",
        "2026-12-31, 2027-02-28",
        "2027-12-31, 2028-02-29",
        "2028-02-29, 2028-04-29"
    })
    void silence_is_refusal_after_two_months(LocalDate receivedOn, LocalDate expected) {
        assertThat(ImplicitRefusal.on(receivedOn, List.of())).isEqualTo(expected);
    }

    @Test
    void a_request_for_pieces_suspends_until_they_come() {
        var request = new Suspension(REQUESTED, DUE, LocalDate.of(2027, 3, 16));

        assertThat(ImplicitRefusal.suspendedDays(List.of(request))).isEqualTo(12);
        assertThat(ImplicitRefusal.on(RECEIVED, List.of(request))).isEqualTo("2027-05-14");
    }

    @Test
    void a_request_for_pieces_suspends_no_longer_than_its_time_limit() {
        var unanswered = new Suspension(REQUESTED, DUE, null);
        var late = new Suspension(REQUESTED, DUE, DUE.plusDays(10));

        assertThat(ImplicitRefusal.on(RECEIVED, List.of(unanswered))).isEqualTo("2027-05-17");
        assertThat(ImplicitRefusal.on(RECEIVED, List.of(late))).isEqualTo("2027-05-17");
    }

    @Test
    void requests_add_up_but_a_day_counts_once() {
        var first = new Suspension(REQUESTED, DUE, null);
        var overlapping = new Suspension(DUE.minusDays(5), DUE.plusDays(5), null);
        var within = new Suspension(REQUESTED.plusDays(1), DUE, REQUESTED.plusDays(2));
        var later = new Suspension(DUE.plusDays(20), DUE.plusDays(30), DUE.plusDays(23));

        assertThat(ImplicitRefusal.suspendedDays(List.of(later, overlapping, within, first)))
                .isEqualTo(15 + 5 + 3);
    }

    @Test
    void the_clock_runs_between_a_time_limit_and_more_time_given_after_it() {
        var acts = List.of(
                act(Act.COMPLEMENTS_REQUESTED, REQUESTED, DUE),
                act(Act.TIME_EXTENDED, DUE.plusDays(6), DUE.plusDays(21)),
                act(Act.COMPLEMENTS_RECEIVED, DUE.plusDays(10), null));

        assertThat(PieceRequests.of(acts.subList(0, 2)))
                .containsExactly(
                        new Suspension(REQUESTED, DUE, null), new Suspension(DUE.plusDays(6), DUE.plusDays(21), null));
        assertThat(ImplicitRefusal.suspendedDays(PieceRequests.of(acts.subList(0, 2))))
                .isEqualTo(15 + 15);
        assertThat(ImplicitRefusal.suspendedDays(PieceRequests.of(acts))).isEqualTo(15 + 4);
    }

    @Test
    void more_time_given_before_the_time_limit_goes_on_suspending() {
        var acts =
                List.of(act(Act.COMPLEMENTS_REQUESTED, REQUESTED, DUE), act(Act.TIME_EXTENDED, DUE, DUE.plusDays(15)));

        assertThat(PieceRequests.of(acts)).containsExactly(new Suspension(REQUESTED, DUE.plusDays(15), null));
    }

    @Test
    void more_time_for_something_else_suspends_nothing() {
        var acts = List.of(
                act(Act.COMPLEMENTS_REQUESTED, REQUESTED, DUE),
                act(Act.COMPLEMENTS_RECEIVED, DUE, null),
                act(Act.TIME_EXTENDED, DUE.plusDays(30), DUE.plusDays(50)));

        assertThat(ImplicitRefusal.suspendedDays(PieceRequests.of(acts))).isEqualTo(15);
    }

    private static RecordedAct act(Act kind, LocalDate on, LocalDate dueOn) {
        var detail = Json.read(dueOn == null ? "{}" : "{\"dueOn\": \"%s\"}".formatted(dueOn));
        return new RecordedAct(0, kind, null, "instructeur", ParisDays.morningOf(on), detail);
    }

    @Test
    void pieces_that_came_before_the_request_suspend_nothing() {
        var answeredBefore = new Suspension(REQUESTED, DUE, REQUESTED.minusDays(1));

        assertThat(ImplicitRefusal.suspendedDays(List.of(answeredBefore))).isZero();
    }
}
