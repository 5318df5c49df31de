package fr.pdn.labelling.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What of a department's report may leave the house: where fewer than five people stand behind a figure, it is not told. */
public final class PublicFigures {
    static final int FEWEST = 5;
    private static final String FEW = "moins de " + FEWEST;
    private static final String WITHHELD = "non communiqué";

    /** @param value as people read it, or that it is not told */
    public record Figure(String label, String value) {}

    private PublicFigures() {}

    public static List<Figure> of(DepartmentReport report) {
        var few = report.professionals() < FEWEST;
        var figures = new ArrayList<Figure>();
        figures.add(new Figure("Professionnels labellisés", people(report.professionals())));
        figures.add(new Figure("Heures de présence en ligne", few ? WITHHELD : plain(report.hours())));
        figures.add(new Figure("Publications", few ? WITHHELD : String.valueOf(report.publications())));
        figures.add(new Figure("Conversations", few ? WITHHELD : people(report.conversations())));
        figures.add(new Figure("Participants aux visios", few ? WITHHELD : people(report.participants())));
        return List.copyOf(figures);
    }

    /** « 1200,5 » */
    public static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static String people(int number) {
        return number > 0 && number < FEWEST ? FEW : String.valueOf(number);
    }
}
