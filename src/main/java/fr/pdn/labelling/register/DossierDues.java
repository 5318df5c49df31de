package fr.pdn.labelling.register;

import static java.util.stream.Collectors.toMap;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.register.DossierRow.NextDue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The nearest deadline of dossiers: of a step, or the day on which silence means refusal as long as nobody has decided. */
@Component
class DossierDues {
    static final int NEAR_DAYS = 7;

    private final Dossiers dossiers;
    private final Clock clock;

    DossierDues(Dossiers dossiers, Clock clock) {
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /**
     * @param undecided numbers of the dossiers that nobody has decided yet
     * @return by number; those without any deadline are absent
     */
    Map<String, NextDue> of(Map<String, List<ListedStep>> steps, Collection<String> undecided) {
        var refusals = dossiers.all(undecided).stream()
                .filter(dossier -> !dossier.closed())
                .collect(toMap(Dossier::number, Dossier::implicitRefusalOn));
        Set<String> numbers = new HashSet<>(steps.keySet());
        numbers.addAll(refusals.keySet());
        return numbers.stream()
                .filter(number -> refusals.containsKey(number) || step(steps, number) != null)
                .collect(toMap(number -> number, number -> nearest(step(steps, number), refusals.get(number))));
    }

    private static LocalDate step(Map<String, List<ListedStep>> steps, String number) {
        return steps.getOrDefault(number, List.of()).stream()
                .map(ListedStep::dueOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private NextDue nearest(LocalDate step, LocalDate refusal) {
        var implicit = step == null || refusal != null && refusal.isBefore(step);
        var on = implicit ? refusal : step;
        var today = FrenchDates.dayOf(clock.instant());
        return new NextDue(
                on, implicit, !on.isBefore(today) && !on.isAfter(today.plusDays(NEAR_DAYS)), on.isBefore(today));
    }
}
