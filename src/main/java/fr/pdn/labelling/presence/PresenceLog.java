package fr.pdn.labelling.presence;

import fr.pdn.labelling.candidature.CurrentActor;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.label.Labels;
import fr.pdn.labelling.label.SuspendedTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cahier des charges §4: « rendre compte de sa mission » – week by week, corrected until the employer acknowledges the quarter. */
@Service
public class PresenceLog {
    private static final int MOST_MINUTES = ReportedWeek.MOST_MINUTES;

    private static final int MOST_WEEKS = 52;
    private final LoggedWeeks weeks;
    private final Labels labels;
    private final Acknowledgements acknowledgements;
    private final AnnouncedAbsences absences;
    private final CurrentActor actor;
    private final Clock clock;

    PresenceLog(
            LoggedWeeks weeks,
            Labels labels,
            Acknowledgements acknowledgements,
            AnnouncedAbsences absences,
            CurrentActor actor,
            Clock clock) {
        this.weeks = weeks;
        this.labels = labels;
        this.acknowledgements = acknowledgements;
        this.absences = absences;
        this.actor = actor;
        this.clock = clock;
    }

    public IsoWeek now() {
        return IsoWeek.of(clock.instant());
    }

    /** The first week that can be logged, which is not yet a whole one. */
    public static IsoWeek first(Label label) {
        return IsoWeek.of(label.awardedAt());
    }

    public static IsoWeek last(Label label) {
        return IsoWeek.of(label.validUntil());
    }

    public Optional<LoggedWeek> find(Label label, IsoWeek week) {
        return weeks.find(label.number(), week);
    }

    /** The newest first. */
    public List<LoggedWeek> of(Label label) {
        var all = new ArrayList<>(
                weeks.since(List.of(label.number()), first(label)).getOrDefault(label.number(), List.of()));
        Collections.reverse(all);
        return all;
    }

    /**
     * Whole weeks without a word, and the one that runs; the newest first. That of the award counts for nothing, those of an
     * announced absence neither.
     */
    public List<IsoWeek> missing(Label label) {
        var logged = of(label).stream().map(LoggedWeek::week).toList();
        var suspended = suspended(label);
        var away = absences.of(List.of(label.number())).getOrDefault(label.number(), List.of());
        return Stream.iterate(now(), week -> week.plus(-1))
                .limit(MOST_WEEKS)
                .takeWhile(week -> week.isAfter(first(label)))
                .filter(week -> !week.isAfter(last(label)))
                .filter(week -> !week.touched(suspended))
                .filter(week -> !logged.contains(week))
                .filter(week -> !acknowledgements.closed(label.number(), week))
                .filter(week -> away.stream().noneMatch(span -> span.touches(week)))
                .toList();
    }

    /** The last week with hours before another: what « même chose » repeats. */
    public Optional<LoggedWeek> before(Label label, IsoWeek week) {
        return of(label).stream()
                .filter(logged -> logged.week().isBefore(week) && !logged.neutral())
                .findFirst();
    }

    /** @throws InvalidAnswersException when a week cannot be logged, or not any more: then none is */
    @Transactional
    public void log(Label label, List<IsoWeek> logged, Activity activity) {
        if (activity.total() > MOST_MINUTES) {
            throw InvalidAnswersException.at(
                    "/hours", "Vérifiez les heures\u00a0: plus de 60 heures dans une semaine.");
        }
        logged.forEach(week -> save(label, week, null, activity));
    }

    /** @throws InvalidAnswersException when no week with hours comes before */
    @Transactional
    public void repeat(Label label, IsoWeek week) {
        var last = before(label, week)
                .orElseThrow(() -> InvalidAnswersException.at(
                        "/week", "Aucune semaine n’est encore notée\u00a0: saisissez d’abord vos heures."));
        log(label, List.of(week), last.activity());
    }

    /** Weeks in between that have hours keep them; an absence may be announced, a year ahead at most. */
    @Transactional
    public void absent(Label label, IsoWeek from, IsoWeek until, Absence kind) {
        if (until.isBefore(from) || until.isAfter(from.plus(MOST_WEEKS))) {
            throw InvalidAnswersException.at(
                    "/until", "Choisissez une dernière semaine d’absence, un an après au plus.");
        }
        Stream.iterate(from, week -> week.plus(1))
                .takeWhile(week -> !week.isAfter(until))
                .filter(week -> week.equals(from)
                        || find(label, week).filter(logged -> !logged.neutral()).isEmpty())
                .forEach(week -> save(label, week, kind, Activity.NONE));
    }

    /**
     * What the coordination's own tool says of a week.
     *
     * @return whether it said anything new
     * @throws InvalidAnswersException as the log of a professional
     */
    @Transactional
    public boolean report(ReportedWeek reported) {
        var known = find(reported.label(), reported.week());
        if (known.filter(reported::isSaidBy).isPresent()) {
            return false;
        }
        save(
                reported.label(),
                reported.week(),
                reported.excused() ? Absence.EXCUSED : null,
                Activity.undetailed(reported.minutes()));
        return true;
    }

    /** Why a week cannot be saved, or not any more, in a French sentence. */
    Optional<String> refusal(Label label, IsoWeek week, boolean absent) {
        if (week.isBefore(first(label)) || week.isAfter(last(label))) {
            return Optional.of("Le label n’est pas en vigueur la semaine %s.".formatted(week.days()));
        }
        var suspended = suspended(label);
        if (suspended.stream().anyMatch(time -> time.until() == null)) {
            return Optional.of("Le label est suspendu\u00a0: son relevé est gelé, et ces semaines ne comptent pas.");
        }
        if (week.touched(suspended)) {
            return Optional.of("Le label était suspendu la semaine %s\u00a0: elle ne compte pas et ne se note pas."
                    .formatted(week.days()));
        }
        if (!absent && week.isAfter(now())) {
            return Optional.of("La semaine %s n’a pas commencé\u00a0: ses heures se notent une fois faites."
                    .formatted(week.days()));
        }
        if (acknowledgements.closed(label.number(), week)) {
            return Optional.of("Le %s est validé par l’employeur\u00a0: la semaine %s ne se corrige plus."
                    .formatted(Quarter.of(week).label(), week.days()));
        }
        return Optional.empty();
    }

    private List<SuspendedTime> suspended(Label label) {
        return labels.suspendedTimes(List.of(label.number())).getOrDefault(label.number(), List.of());
    }

    private void save(Label label, IsoWeek week, Absence absence, Activity activity) {
        refusal(label, week, absence != null).ifPresent(sentence -> {
            throw InvalidAnswersException.at("/week", sentence);
        });
        if (find(label, week).filter(known -> known.says(absence, activity)).isEmpty()) {
            weeks.add(new LoggedWeek(label.number(), week, absence, activity, actor.name(), clock.instant()));
        }
    }
}
