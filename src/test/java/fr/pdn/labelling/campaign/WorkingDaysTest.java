package fr.pdn.labelling.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    private final WorkingDays workingDays = new WorkingDays();

    @ParameterizedTest
    @CsvSource({
        "2027-03-01, 10, 2027-03-15",
        "2027-03-05, 1, 2027-03-08",
        "2027-03-06, 1, 2027-03-08",
        "2027-03-26, 1, 2027-03-30",
        "2027-05-05, 1, 2027-05-07",
        "2027-12-24, 1, 2027-12-27",
        "2027-12-31, 1, 2028-01-03",
        "2027-03-08, -1, 2027-03-05",
        "2027-03-06, 0, 2027-03-06"
    })
    void weekends_and_public_holidays_are_left_out(LocalDate start, int days, LocalDate expected) {
        assertThat(workingDays.plus(start, days)).isEqualTo(expected);
    }

    @Test
    void there_are_eleven_public_holidays() {
        var holidays = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(date -> date.getDayOfWeek().getValue() <= 5 && !workingDays.isWorkingDay(date))
                .toList();

        assertThat(holidays)
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2026-01-01",
                        "2026-04-06",
                        "2026-05-01",
                        "2026-05-08",
                        "2026-05-14",
                        "2026-05-25",
                        "2026-07-14",
                        "2026-11-11",
                        "2026-12-25");
        assertThat(workingDays.isWorkingDay(LocalDate.of(2028, 8, 15))).isFalse();
        assertThat(workingDays.isWorkingDay(LocalDate.of(2028, 11, 1))).isFalse();
    }
}
