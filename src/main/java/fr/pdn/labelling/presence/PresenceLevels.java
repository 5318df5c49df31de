package fr.pdn.labelling.presence;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.engine.Decisions;
import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.label.LabelState;
import fr.pdn.labelling.label.Labels;
import fr.pdn.labelling.label.SuspendedTime;
import fr.pdn.labelling.meeting.MeetingRecord;
import fr.pdn.labelling.meeting.MeetingRecords;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Reads levels from the log, always anew. Counted are whole weeks that are over, from the award on; once the coordination has
 * been in contact, from then on.
 */
@Service
public class PresenceLevels {
    private static final BigDecimal MINUTES = new BigDecimal(60);
    private static final int WEEKS_LOOKED_AT = 52;
    private static final int MONTHS_OF_MEETINGS = 12;
    private final Labels labels;
    private final LoggedWeeks log;
    private final AnnouncedAbsences absences;
    private final MeetingRecords meetings;
    private final Decisions decisions;
    private final PresenceSettings settings;
    private final JdbcClient jdbc;
    private final Clock clock;

    PresenceLevels(
            Labels labels,
            LoggedWeeks log,
            AnnouncedAbsences absences,
            MeetingRecords meetings,
            Decisions decisions,
            PresenceSettings settings,
            JdbcClient jdbc,
            Clock clock) {
        this.labels = labels;
        this.log = log;
        this.absences = absences;
        this.meetings = meetings;
        this.decisions = decisions;
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<Label> inForce() {
        return labels.all().stream().filter(this::inForce).toList();
    }

    boolean inForce(Label label) {
        return label.on(LocalDate.ofInstant(clock.instant(), Campaign.PARIS)) == LabelState.IN_FORCE;
    }

    public RatedLabel of(Label label) {
        return of(List.of(label)).get(0);
    }

    /** All of them with four questions to the database, and one to the table for all whose weeks look alike. */
    public List<RatedLabel> of(Collection<Label> rated) {
        var numbers = rated.stream().map(Label::number).toList();
        var now = IsoWeek.of(clock.instant());
        var logged = log.since(numbers, now.plus(-WEEKS_LOOKED_AT));
        var terms = terms(numbers);
        var away = absences.of(numbers);
        var came = meetings.since(sinceWhenMeetingsCount(terms));
        var suspended = labels.suspendedTimes(numbers);
        var levels = new HashMap<Map<String, Object>, PresenceLevel>();
        return rated.stream()
                .map(label -> {
                    var weeks = logged.getOrDefault(label.number(), List.of());
                    var minutes = minutes(
                            label,
                            terms.get(label.number()),
                            weeks,
                            suspended.getOrDefault(label.number(), List.of()),
                            away.getOrDefault(label.number(), List.of()),
                            now);
                    var presence = Presence.of(
                            minutes,
                            terms.get(label.number()).minimum(),
                            settings,
                            came.getOrDefault(label.number(), MeetingRecord.NONE));
                    return new RatedLabel(label, presence, levels.computeIfAbsent(presence.inputs(), this::level));
                })
                .toList();
    }

    private static List<Integer> minutes(
            Label label,
            Term term,
            List<LoggedWeek> logged,
            List<SuspendedTime> suspended,
            List<AnnouncedAbsences.Span> away,
            IsoWeek now) {
        var byWeek = new HashMap<IsoWeek, LoggedWeek>();
        logged.forEach(week -> byWeek.put(week.week(), week));
        var minutes = new ArrayList<Integer>();
        for (var week = term.countedFrom(label, now); week.isBefore(now); week = week.plus(1)) {
            var known = byWeek.get(week);
            if (due(week, known, away) && !week.touched(suspended)) {
                minutes.add(known == null ? null : Integer.valueOf(known.minutes()));
            }
        }
        return minutes;
    }

    private static boolean due(IsoWeek week, LoggedWeek known, List<AnnouncedAbsences.Span> away) {
        return (known == null || !known.neutral()) && away.stream().noneMatch(span -> span.touches(week));
    }

    /** Those of the last twelve months; once the coordination has been in contact, from then on. */
    private Map<String, Instant> sinceWhenMeetingsCount(Map<String, Term> terms) {
        var aYearAgo = clock.instant()
                .atZone(Campaign.PARIS)
                .minusMonths(MONTHS_OF_MEETINGS)
                .toInstant();
        var since = new HashMap<String, Instant>();
        terms.forEach((label, term) -> since.put(
                label,
                term.contactedAt() == null || term.contactedAt().toInstant().isBefore(aYearAgo)
                        ? aYearAgo
                        : term.contactedAt().toInstant()));
        return since;
    }

    private PresenceLevel level(Map<String, Object> inputs) {
        var rule = decisions.evaluate("presence-level", inputs).get(0);
        return PresenceLevel.valueOf(rule.get("presenceLevel").toString());
    }

    /** @param contactedAt when the coordination was last in contact about the presence, or null */
    private record Term(BigDecimal minimumWeeklyHours, Timestamp contactedAt) {
        int minimum() {
            return minimumWeeklyHours.multiply(MINUTES).intValue();
        }

        IsoWeek countedFrom(Label label, IsoWeek now) {
            Instant from = contactedAt == null ? label.awardedAt() : contactedAt.toInstant();
            var first = IsoWeek.of(from).plus(1);
            var oldest = now.plus(-WEEKS_LOOKED_AT);
            return first.isBefore(oldest) ? oldest : first;
        }
    }

    private Map<String, Term> terms(List<String> numbers) {
        var terms = new HashMap<String, Term>();
        jdbc.sql("""
                        select l.number, k.minimum_weekly_hours,
                          (select max(a.at) from act a where a.candidature_id = l.candidature_id
                             and a.professional = l.professional and a.kind = any(?)) as contacted_at
                        from label l join candidature c on c.id = l.candidature_id join campaign k on k.code = c.campaign
                        where l.number = any(?)""")
                .params(
                        new String[] {
                            Act.PRESENCE_PLAN_AGREED.name(),
                            Act.PRESENCE_EXCUSED.name(),
                            Act.PRESENCE_BREACH_REPORTED.name()
                        },
                        numbers.toArray(String[]::new))
                .query(row -> {
                    terms.put(
                            row.getString("number"),
                            new Term(row.getBigDecimal("minimum_weekly_hours"), row.getTimestamp("contacted_at")));
                });
        return terms;
    }
}
