package fr.pdn.labelling.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/** The reports of a year together: sums of those that a structure has signed and that were not sent back. */
public record DepartmentReport(int year, List<ReportLine> lines) {
    private List<ReportLine> counted() {
        return lines.stream().filter(line -> line.state().counted()).toList();
    }

    public int filed() {
        return counted().size();
    }

    public long validated() {
        return in(ReportState.VALIDATED);
    }

    public long waived() {
        return in(ReportState.WAIVED);
    }

    private long in(ReportState state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }

    public int professionals() {
        return sum(ReportLine::professionals);
    }

    public BigDecimal hours() {
        return counted().stream().map(ReportLine::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public int weeksInOrder() {
        return sum(ReportLine::weeksInOrder);
    }

    public int publications() {
        return sum(ReportLine::publications);
    }

    public int conversations() {
        return sum(ReportLine::conversations);
    }

    public int participants() {
        return sum(ReportLine::participants);
    }

    public long workingTimeCents() {
        return cents(ReportLine::workingTimeCents);
    }

    public long equipmentCents() {
        return cents(ReportLine::equipmentCents);
    }

    public long unspentCents() {
        return cents(ReportLine::unspentCents);
    }

    private int sum(ToIntFunction<ReportLine> figure) {
        return counted().stream().mapToInt(figure).sum();
    }

    private long cents(ToLongFunction<ReportLine> amount) {
        return counted().stream().mapToLong(amount).sum();
    }
}
