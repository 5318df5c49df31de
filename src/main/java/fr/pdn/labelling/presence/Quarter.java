package fr.pdn.labelling.presence;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A quarter of whole weeks: as a year of ISO 8601 does, it has the weeks whose Thursday falls in it. */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    private static final Pattern CODE = Pattern.compile("(\\d{4})-T([1-4])");
    private static final List<String> NAMES = List.of("1er", "2e", "3e", "4e");

    public static Quarter of(IsoWeek week) {
        var thursday = week.monday().plusDays(3);
        return new Quarter(thursday.getYear(), thursday.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** @param code such as 2027-T2 */
    public static Optional<Quarter> parse(String code) {
        var read = CODE.matcher(code);
        return read.matches()
                ? Optional.of(new Quarter(Integer.parseInt(read.group(1)), Integer.parseInt(read.group(2))))
                : Optional.empty();
    }

    public String code() {
        return "%d-T%d".formatted(year, number);
    }

    /** « 2e trimestre 2027 » */
    public String label() {
        return "%s trimestre %d".formatted(NAMES.get(number - 1), year);
    }

    public List<IsoWeek> weeks() {
        var first = IsoWeek.of(LocalDate.of(year, 3 * number - 2, 1));
        return Stream.iterate(first, week -> week.plus(1))
                .limit(15)
                .filter(week -> of(week).equals(this))
                .toList();
    }

    /** Over once its last week is. */
    public boolean over(IsoWeek now) {
        return compareTo(of(now)) < 0;
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.compare(4 * year + number, 4 * other.year + other.number);
    }
}
