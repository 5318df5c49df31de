package fr.pdn.labelling.presence;

import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.label.Labels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Weeks from a file of the coordination's own tool: every line is read, what is wrong is told line by line, nothing is guessed. */
@Service
public class PresenceImport {
    private static final Set<String> YES = Set.of("oui", "o", "vrai", "true", "1", "x");
    private static final Set<String> NO = Set.of("", "non", "n", "faux", "false", "0");
    private final Labels labels;
    private final PresenceLog log;

    PresenceImport(Labels labels, PresenceLog log) {
        this.labels = labels;
        this.log = log;
    }

    /**
     * @param number of the line in the file
     * @param reported what it says, or null
     * @param refusal what is wrong with it, or null
     */
    public record Line(long number, ReportedWeek reported, String refusal) {
        public boolean right() {
            return refusal == null;
        }
    }

    /** @throws fr.pdn.labelling.forms.InvalidAnswersException when it is not such a file */
    public List<Line> read(String content) {
        var known = new HashMap<String, Optional<Label>>();
        var seen = new HashSet<List<Object>>();
        var lines = new ArrayList<Line>();
        for (var row : PresenceFile.rows(content)) {
            var line = line(row, known);
            var twice = line.right()
                    && !seen.add(List.of(
                            line.reported().label().number(), line.reported().week()));
            lines.add(twice ? wrong(row, "Cette semaine figure déjà plus haut pour ce label.") : line);
        }
        return lines;
    }

    /** @return how many lines said anything new */
    @Transactional
    public int save(List<Line> lines) {
        return (int) lines.stream()
                .filter(Line::right)
                .filter(line -> log.report(line.reported()))
                .count();
    }

    private Line line(PresenceFile.Row row, Map<String, Optional<Label>> known) {
        var label = known.computeIfAbsent(row.label(), labels::find);
        if (label.isEmpty()) {
            return wrong(row, "Aucun label ne porte le numéro « %s ».".formatted(row.label()));
        }
        var week = IsoWeek.parse(row.week().toUpperCase(Locale.ROOT));
        if (week.isEmpty()) {
            return wrong(row, "La semaine « %s » n’existe pas\u00a0: écrivez-la comme 2027-W14.".formatted(row.week()));
        }
        var excused = row.excused().toLowerCase(Locale.ROOT);
        if (!YES.contains(excused) && !NO.contains(excused)) {
            return wrong(row, "« %s »\u00a0: écrivez oui ou non.".formatted(row.excused()));
        }
        boolean absent = YES.contains(excused);
        var minutes = Hours.minutes(row.hours()).filter(time -> time <= ReportedWeek.MOST_MINUTES);
        if (minutes.isEmpty() || !absent && row.hours().isBlank()) {
            return wrong(
                    row, "Heures « %s »\u00a0: indiquez un nombre de 0 à 60, par exemple 2,75.".formatted(row.hours()));
        }
        return log.refusal(label.get(), week.get(), absent)
                .map(sentence -> wrong(row, sentence))
                .orElseGet(() ->
                        new Line(row.number(), new ReportedWeek(label.get(), week.get(), minutes.get(), absent), null));
    }

    private static Line wrong(PresenceFile.Row row, String sentence) {
        return new Line(row.number(), null, sentence);
    }
}
