package fr.pdn.labelling.renewal;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.campaign.DeadlineSettings;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Looks for conventions that come near their term. Whoever is stopped in between goes on where it was. */
@Service
class RenewalWatch {
    private static final Logger LOG = LoggerFactory.getLogger(RenewalWatch.class);
    private final RenewalTerms terms;
    private final RenewalOpening opening;
    private final DeadlineSettings deadlines;
    private final Clock clock;

    RenewalWatch(RenewalTerms terms, RenewalOpening opening, DeadlineSettings deadlines, Clock clock) {
        this.terms = terms;
        this.opening = opening;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    void check() {
        var today = LocalDate.ofInstant(clock.instant(), Campaign.PARIS);
        terms.near(today, today.plusDays(deadlines.renewalInvitationDays())).forEach(this::attempt);
    }

    /** One that fails keeps no other from being opened, and is tried again. */
    private void attempt(String number) {
        try {
            opening.begin(number);
        } catch (RuntimeException failure) {
            LOG.error("renewal of {}", number, failure);
        }
    }
}
