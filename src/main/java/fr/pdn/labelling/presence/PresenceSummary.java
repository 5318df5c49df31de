package fr.pdn.labelling.presence;

import fr.pdn.labelling.label.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The last weeks of a label in a few lines of Markdown. Nothing in it was typed by anyone. */
@Component
public class PresenceSummary {
    private static final int WEEKS = 12;
    private final PresenceFollowUp followUp;
    private final PresenceLog log;

    PresenceSummary(PresenceFollowUp followUp, PresenceLog log) {
        this.followUp = followUp;
        this.log = log;
    }

    public String markdown(String number, String professional) {
        var rated = followUp.rated(number, professional);
        var lines = new ArrayList<String>();
        lines.add("**Présence en ligne\u00a0: %s.** %s"
                .formatted(rated.level().label().toLowerCase(), rated.presence().words()));
        lines.add("");
        weeks(rated.label()).forEach(line -> lines.add("- " + line));
        lines.add("");
        lines.add("[Toutes les présences](/presences)");
        return String.join("\n", lines);
    }

    private List<String> weeks(Label label) {
        Map<IsoWeek, LoggedWeek> logged =
                log.of(label).stream().collect(Collectors.toMap(LoggedWeek::week, Function.identity()));
        return Stream.iterate(log.now().plus(-1), week -> week.plus(-1))
                .limit(WEEKS)
                .takeWhile(week -> week.isAfter(PresenceLog.first(label)))
                .map(week -> "Semaine " + week.days() + "\u00a0: " + said(logged.get(week)))
                .toList();
    }

    private static String said(LoggedWeek week) {
        if (week == null) {
            return "pas de relevé";
        }
        return week.neutral() ? week.absence().label().toLowerCase() : Hours.text(week.minutes());
    }
}
