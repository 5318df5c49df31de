package fr.pdn.labelling.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.report.PublicFigures.Figure;
import java.math.BigDecimal;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** What leaves the house tells nobody's own figures. */
class PublicFiguresTest {

    @Test
    void behind_fewer_than_five_professionals_no_figure_is_told() {
        assertThat(PublicFigures.of(report(4, 20)))
                .extracting(Figure::value)
                .containsExactly("moins de 5", "non communiqué", "non communiqué", "non communiqué", "non communiqué");
    }

    @Test
    void few_participants_are_told_as_few() {
        assertThat(PublicFigures.of(new DepartmentReport(2027, Collections.nCopies(3, line(3, 1)))))
                .extracting(Figure::value)
                .containsExactly("9", "31,5", "6", "9", "moins de 5");
    }

    @Test
    void a_report_that_went_back_counts_for_nothing() {
        assertThat(new DepartmentReport(2027, Collections.nCopies(9, line(ReportState.RETURNED, 3, 1))).professionals())
                .isZero();
    }

    private static DepartmentReport report(int professionals, int participants) {
        return new DepartmentReport(2027, Collections.nCopies(1, line(professionals, participants)));
    }

    private static ReportLine line(int professionals, int participants) {
        return line(ReportState.VALIDATED, professionals, participants);
    }

    private static ReportLine line(ReportState state, int professionals, int participants) {
        return new ReportLine(
                "PDNP17-2027-1-0042",
                "Structure",
                state,
                professionals,
                new BigDecimal("10.50"),
                10,
                2,
                3,
                participants,
                0,
                0,
                0,
                null);
    }
}
