package fr.pdn.labelling.presence;

import static java.util.stream.Collectors.partitioningBy;

import fr.pdn.labelling.campaign.Campaign;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Each Monday from seven on, in Paris, rates every label in force, once. Whoever is stopped in between goes on where it was:
 * what is done for a label and that it was rated are one transaction.
 */
@Service
class PresenceWatch {
    private static final Logger LOG = LoggerFactory.getLogger(PresenceWatch.class);
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private final PresenceLevels levels;
    private final PresenceRatings ratings;
    private final PresenceFollowUp followUp;
    private final PresenceProcedure procedure;
    private final TransactionOperations transaction;
    private final Clock clock;

    PresenceWatch(
            PresenceLevels levels,
            PresenceRatings ratings,
            PresenceFollowUp followUp,
            PresenceProcedure procedure,
            TransactionOperations transaction,
            Clock clock) {
        this.levels = levels;
        this.ratings = ratings;
        this.followUp = followUp;
        this.procedure = procedure;
        this.transaction = transaction;
        this.clock = clock;
    }

    void check() {
        var now = ZonedDateTime.ofInstant(clock.instant(), Campaign.PARIS);
        var week = IsoWeek.of(now.toLocalDate());
        if (now.isBefore(week.monday().atTime(MORNING).atZone(Campaign.PARIS))) {
            return;
        }
        var done = ratings.rated(week);
        var left = levels.inForce().stream()
                .filter(label -> !done.contains(label.number()))
                .toList();
        if (left.isEmpty()) {
            return;
        }
        var rated = levels.of(left).stream().collect(partitioningBy(one -> one.level() == PresenceLevel.GREEN));
        ratings.add(rated.get(true), week);
        rated.get(false).forEach(one -> attempt(one, week));
    }

    /** One that fails keeps no other from being looked at, and is tried again. */
    private void attempt(RatedLabel rated, IsoWeek week) {
        try {
            transaction.executeWithoutResult(status -> follow(rated, week));
        } catch (RuntimeException failure) {
            LOG.error("presence of {} in {}", rated.label().number(), week, failure);
        }
    }

    private void follow(RatedLabel rated, IsoWeek week) {
        if (ratings.add(rated, week) && followUp.due(rated) != PresenceMeasure.NOTHING) {
            procedure.presenceBelow(rated.label().candidature(), rated.label().professional());
        }
    }
}
