package fr.pdn.labelling.candidature;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The report of one year of a convention, read from the acts.
 *
 * @param acts about it, in order
 */
public record AnnualReport(int year, List<RecordedAct> acts) {
    private static final Set<Act> KINDS = EnumSet.of(
            Act.ANNUAL_REPORT_OPENED,
            Act.ANNUAL_REPORT_FILED,
            Act.ANNUAL_REPORT_ANALYSED,
            Act.ANNUAL_REPORT_RETURNED,
            Act.ANNUAL_REPORT_VALIDATED,
            Act.ANNUAL_REPORT_EXTENDED,
            Act.ANNUAL_REPORT_WAIVED,
            Act.ANNUAL_REPORT_BREACH_REPORTED);

    public static AnnualReport of(Dossier dossier, int year) {
        return new AnnualReport(
                year,
                dossier.acts().stream()
                        .filter(act -> KINDS.contains(act.kind())
                                && act.detail().path("year").asInt() == year)
                        .toList());
    }

    public LocalDate dueOn() {
        return last(Act.ANNUAL_REPORT_OPENED, Act.ANNUAL_REPORT_RETURNED, Act.ANNUAL_REPORT_EXTENDED)
                .map(act -> LocalDate.parse(act.text("dueOn")))
                .orElseThrow();
    }

    /** Loi 2000-321, article 10: the account of a grant comes within six months after the year it was used in. */
    public LocalDate legalEnd() {
        return LocalDate.of(year + 1, Month.JUNE, 30);
    }

    /** As it was last filed. */
    public Optional<RecordedAct> filed() {
        return last(Act.ANNUAL_REPORT_FILED);
    }

    public Optional<RecordedAct> last(Act... kinds) {
        var wanted = List.of(kinds);
        return acts.stream().filter(act -> wanted.contains(act.kind())).reduce((earlier, later) -> later);
    }

    /** What happened to it last. */
    public Optional<RecordedAct> last() {
        return acts.stream().reduce((earlier, later) -> later);
    }
}
