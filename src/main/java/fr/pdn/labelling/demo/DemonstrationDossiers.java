package fr.pdn.labelling.demo;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.engine.OneNodeAtATime;
import fr.pdn.labelling.training.TrainingSession;
import fr.pdn.labelling.training.TrainingSessions;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An open campaign, and fictitious dossiers in every phase, made by walking the procedure as its people do. */
@Component
@Profile("!production")
@ConditionalOnProperty(name = "pdn.demonstration.dossiers", havingValue = "true", matchIfMissing = true)
class DemonstrationDossiers {
    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationDossiers.class);
    private static final String TITLE = "Appel à projets Promeneurs du Net Parentalité (campagne fictive)";
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    private final Campaigns campaigns;
    private final TrainingSessions sessions;
    private final DemonstrationJourney journey;
    private final Optional<DemonstrationLetters> letters;
    private final OneNodeAtATime oneNode;
    private final Clock clock;

    DemonstrationDossiers(
            Campaigns campaigns,
            TrainingSessions sessions,
            DemonstrationJourney journey,
            Optional<DemonstrationLetters> letters,
            OneNodeAtATime oneNode,
            Clock clock) {
        this.campaigns = campaigns;
        this.sessions = sessions;
        this.journey = journey;
        this.letters = letters;
        this.oneNode = oneNode;
        this.clock = clock;
    }

    /** Beside the start, so that the pages are there at once. */
    @EventListener(ApplicationReadyEvent.class)
    public void begin() {
        var filling = new Thread(this::fill, "demonstration-dossiers");
        filling.setDaemon(true);
        filling.start();
    }

    private void fill() {
        oneNode.run(DemonstrationDossiers.class, this::open);
        var campaign = ours().orElseThrow().code();
        for (var phase : Phase.values()) {
            oneNode.run(DemonstrationDossiers.class, () -> fill(campaign, phase));
        }
        letters.ifPresent(DemonstrationLetters::send);
        LOG.info("Les dossiers de démonstration sont prêts.");
    }

    private void fill(String campaign, Phase phase) {
        if (!journey.known(campaign, phase)) {
            journey.walk(campaign, phase);
        }
    }

    /** A campaign that someone opened to try the program stays theirs. */
    private Optional<Campaign> ours() {
        return campaigns.open().stream()
                .filter(campaign -> campaign.title().equals(TITLE))
                .findFirst();
    }

    /** Another one once the first has closed: there is always something to look at. */
    private void open() {
        if (ours().isEmpty()) {
            open(LocalDate.ofInstant(clock.instant(), Campaign.PARIS));
        }
    }

    private void open(LocalDate today) {
        var campaign = new Campaign(
                "PDNP17-%d-%d".formatted(today.getYear(), 90 + today.getMonthValue() / 3),
                TITLE,
                "17",
                today.minusDays(30).atTime(9, 0).atZone(Campaign.PARIS).toInstant(),
                today.plusDays(30).atTime(LAST_SECOND).atZone(Campaign.PARIS).toInstant(),
                15,
                today.plusDays(45),
                LocalDate.of(today.getYear() + 2, 12, 31),
                new BigDecimal("3"),
                OwnDocumentsMailbox.ADDRESS,
                "candidature PDN");
        campaigns.create(campaign);
        for (int month : List.of(1, 2)) {
            var day = today.plusMonths(month);
            sessions.create(TrainingSession.planned(
                    "FI-" + day,
                    day.atTime(9, 30).atZone(Campaign.PARIS).toInstant(),
                    day.atTime(17, 0).atZone(Campaign.PARIS).toInstant(),
                    "Maison des associations, Port-Ganivelle (lieu fictif)",
                    12));
        }
    }
}
