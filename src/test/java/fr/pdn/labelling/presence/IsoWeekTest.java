package fr.pdn.labelling.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoWeekTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-27, 2026-W52",
        "2026-12-28, 2026-W53",
        "2026-12-31, 2026-W53",
        "2027-01-01, 2026-W53",
        "2027-01-03, 2026-W53",
        "2027-01-04, 2027-W01",
        "2027-12-31, 2027-W52",
        "2025-12-29, 2026-W01"
    })
    void a_week_belongs_to_the_year_of_its_Thursday(LocalDate day, String code) {
        assertThat(IsoWeek.of(day).code()).isEqualTo(code);
        assertThat(IsoWeek.parse(code)).contains(IsoWeek.of(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-W53", "2027-W00", "2027-W54", "2027-14", "2027-W4", "27-W14", "2027-w14", ""})
    void what_is_no_week_is_none(String code) {
        assertThat(IsoWeek.parse(code)).isEmpty();
    }

    @Test
    void a_week_begins_on_Monday_in_Paris() {
        assertThat(IsoWeek.of(Instant.parse("2026-03-29T21:59:59Z")).code()).isEqualTo("2026-W13");
        assertThat(IsoWeek.of(Instant.parse("2026-03-29T22:00:00Z")).code()).isEqualTo("2026-W14");
        assertThat(IsoWeek.of(Instant.parse("2026-10-25T22:59:59Z")).code()).isEqualTo("2026-W43");
        assertThat(IsoWeek.of(Instant.parse("2026-10-25T23:00:00Z")).code()).isEqualTo("2026-W44");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-W14, du 5 au 11 avril 2027",
        "2027-W13, du 29 mars au 4 avril 2027",
        "2026-W53, du 28 décembre 2026 au 3 janvier 2027",
        "2027-W09, du 1er au 7 mars 2027"
    })
    void its_days_read_as_people_say_them(String code, String days) {
        assertThat(IsoWeek.parse(code).orElseThrow().days().replace('\u00a0', ' '))
                .isEqualTo(days);
    }

    @Test
    void quarters_share_the_weeks_of_a_year_out() {
        assertThat(Quarter.of(IsoWeek.parse("2026-W53").orElseThrow())).isEqualTo(new Quarter(2026, 4));
        assertThat(Quarter.of(IsoWeek.parse("2027-W01").orElseThrow())).isEqualTo(new Quarter(2027, 1));
        int weeks = 0;
        for (int quarter = 1; quarter <= 4; quarter++) {
            weeks += new Quarter(2026, quarter).weeks().size();
        }
        assertThat(weeks).isEqualTo(53);
        assertThat(new Quarter(2027, 2).weeks()).first().hasToString("2027-W13");
        assertThat(new Quarter(2027, 2).weeks()).last().hasToString("2027-W25");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3|180",
                "2,75|165",
                "2.75|165",
                "1,5 h|90",
                "1 h 30|90",
                "1h05|65",
                "1:30|90",
                "45 min|45",
                "0|0",
                "'  '|0"
            })
    void hours_are_read_as_people_write_them(String written, int minutes) {
        assertThat(Hours.minutes(written)).contains(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trois", "-1", "1 h 75", "1,555", "10000", "1e3"})
    void what_is_no_time_is_told(String written) {
        assertThat(Hours.minutes(written)).isEmpty();
    }
}
