package fr.pdn.labelling.candidature;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.campaign.DeadlineSettings;
import fr.pdn.labelling.campaign.ParisDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/** Warns before silence becomes a refusal, and notes the day it does. The dossier goes on: only a person decides. */
@Service
public class ImplicitRefusalWatch {
    private final Dossiers dossiers;
    private final Journal journal;
    private final DeadlineSettings deadlines;
    private final Clock clock;

    ImplicitRefusalWatch(Dossiers dossiers, Journal journal, DeadlineSettings deadlines, Clock clock) {
        this.dossiers = dossiers;
        this.journal = journal;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The facts as they are now: the date may have moved since the alarm was set. */
    public ImplicitRefusalStage check(String number) {
        var dossier = dossiers.get(number);
        if (dossier.closed()) {
            return ImplicitRefusalStage.SETTLED;
        }
        int daysLeft = (int) ChronoUnit.DAYS.between(today(), dossier.implicitRefusalOn());
        if (daysLeft <= 0) {
            return ImplicitRefusalStage.REACHED;
        }
        int firstAlert =
                Arrays.stream(deadlines.implicitRefusalAlertDays()).max().orElse(0);
        return daysLeft <= firstAlert ? ImplicitRefusalStage.UPCOMING : ImplicitRefusalStage.POSTPONED;
    }

    /** The next morning on which there is something to check; now when the date is past. */
    public Instant next(String number) {
        var on = dossiers.get(number).implicitRefusalOn();
        var now = clock.instant();
        return IntStream.concat(Arrays.stream(deadlines.implicitRefusalAlertDays()), IntStream.of(0))
                .mapToObj(days -> ParisDays.morningOf(on.minusDays(days)))
                .filter(moment -> moment.isAfter(now))
                .sorted()
                .findFirst()
                .orElse(now);
    }

    public void note(String number) {
        var dossier = dossiers.get(number);
        journal.record(dossier.candidature().id(), Act.IMPLICITLY_REFUSED, Map.of("on", dossier.implicitRefusalOn()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Campaign.PARIS);
    }
}
