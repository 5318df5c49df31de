package fr.pdn.labelling.presence.web;

import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.presence.Acknowledgement;
import fr.pdn.labelling.presence.Acknowledgements;
import fr.pdn.labelling.presence.Hours;
import fr.pdn.labelling.presence.IsoWeek;
import fr.pdn.labelling.presence.LoggedWeek;
import fr.pdn.labelling.presence.PresenceLevels;
import fr.pdn.labelling.presence.PresenceLog;
import fr.pdn.labelling.presence.Quarter;
import fr.pdn.labelling.presence.RatedLabel;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The log of a label as its pages show it. */
@Component
class PresenceViews {
    private static final int SHOWN = 12;
    private final PresenceLog log;
    private final PresenceLevels levels;
    private final Acknowledgements acknowledgements;

    PresenceViews(PresenceLog log, PresenceLevels levels, Acknowledgements acknowledgements) {
        this.log = log;
        this.levels = levels;
        this.acknowledgements = acknowledgements;
    }

    /** @param more weeks without a word that are not shown yet */
    record Own(RatedLabel rated, List<ToLog> missing, int more, ToLog running, List<Row> logged) {}

    /** @param same what « même chose » would write, or null */
    record ToLog(IsoWeek week, Same same) {}

    record Same(String when, String hours) {}

    /** @param said hours or absence; null without a word */
    record Row(IsoWeek week, String said, boolean closed, LoggedWeek logged) {}

    /** @param done by whom and when, or null */
    record QuarterView(
            Quarter quarter, List<Row> rows, String total, long unlogged, boolean over, Acknowledgement done) {}

    Own own(Label label) {
        var missing = log.missing(label);
        var running = missing.stream().filter(log.now()::equals).findFirst();
        var past = missing.stream().filter(week -> week.isBefore(log.now())).toList();
        return new Own(
                levels.of(label),
                past.stream().limit(SHOWN).map(week -> toLog(label, week)).toList(),
                Math.max(0, past.size() - SHOWN),
                running.map(week -> toLog(label, week)).orElse(null),
                rows(label));
    }

    Optional<Same> same(Label label, IsoWeek week) {
        return log.before(label, week)
                .map(last -> new Same(
                        last.week().equals(week.plus(-1))
                                ? "la semaine précédente"
                                : "la semaine " + last.week().days(),
                        Hours.text(last.minutes())));
    }

    /** By quarter, the newest first, whole quarters alone to be acknowledged. */
    List<QuarterView> quarters(Label label) {
        var done = acknowledgements.of(label.number()).stream()
                .collect(Collectors.toMap(Acknowledgement::quarter, Function.identity()));
        var logged = log.of(label).stream().collect(Collectors.toMap(LoggedWeek::week, Function.identity()));
        return acknowledgements.quarters(label).stream()
                .map(quarter -> {
                    var rows = quarter.weeks().stream()
                            .filter(week -> !week.isBefore(PresenceLog.first(label)))
                            .filter(week -> !week.isAfter(PresenceLog.last(label)) && !week.isAfter(log.now()))
                            .map(week -> row(week, logged.get(week), done.containsKey(quarter)))
                            .toList();
                    return new QuarterView(
                            quarter,
                            rows,
                            Hours.text(rows.stream()
                                    .filter(row -> row.logged() != null)
                                    .mapToInt(row -> row.logged().minutes())
                                    .sum()),
                            rows.stream()
                                    .filter(row -> row.logged() == null)
                                    .filter(row -> row.week().isBefore(log.now()))
                                    .filter(row -> row.week().isAfter(PresenceLog.first(label)))
                                    .count(),
                            quarter.over(log.now()),
                            done.get(quarter));
                })
                .toList();
    }

    static String said(LoggedWeek week) {
        return week.neutral() ? week.absence().label() : Hours.text(week.minutes());
    }

    private List<Row> rows(Label label) {
        var closed = acknowledgements.of(label.number()).stream()
                .map(Acknowledgement::quarter)
                .toList();
        return log.of(label).stream()
                .map(week -> row(week.week(), week, closed.contains(Quarter.of(week.week()))))
                .toList();
    }

    private static Row row(IsoWeek week, LoggedWeek logged, boolean closed) {
        return new Row(week, logged == null ? null : said(logged), closed, logged);
    }

    private ToLog toLog(Label label, IsoWeek week) {
        return new ToLog(week, same(label, week).orElse(null));
    }
}
