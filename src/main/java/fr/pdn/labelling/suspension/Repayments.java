package fr.pdn.labelling.suspension;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.PromisedGrant;
import fr.pdn.labelling.candidature.checks.Amounts;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.label.Labels;
import fr.pdn.labelling.presence.PresenceLog;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/**
 * Repayment of the startup grant, to be confirmed by the Caf: all of it before any activity; for what breaks the republican
 * commitment, in proportion to the months that are left (décret 2021-1947, art. 5); what went to another purpose is for the
 * director to say. Less than fifty euros is not asked back.
 */
@Component
public class Repayments {
    private static final long WAIVED_BELOW_CENTS = 5_000;
    private final Campaigns campaigns;
    private final Labels labels;
    private final PresenceLog log;
    private final Clock clock;

    Repayments(Campaigns campaigns, Labels labels, PresenceLog log, Clock clock) {
        this.campaigns = campaigns;
        this.labels = labels;
        this.log = log;
        this.clock = clock;
    }

    public RepaymentProposal proposal(BreachFile file) {
        var paid = PromisedGrant.paid(file.dossier());
        if (paid > 0 && withoutActivity(file)) {
            return proposed(paid, paid, "aucune activité n’a été relevée");
        }
        return switch (file.breach().ground()) {
            case S13 -> proposed(paid, proRata(file, paid), "au prorata des mois qui restent");
            case S12 -> new RepaymentProposal(paid, 0, "à fixer selon la part employée à un autre objet");
            default -> new RepaymentProposal(paid, 0, "rien n’est à reverser pour ce motif");
        };
    }

    /** @throws InvalidAnswersException when it is more than was paid, or has no reason */
    void check(BreachFile file, long cents, String reason) {
        var paid = PromisedGrant.paid(file.dossier());
        if (cents > paid) {
            throw InvalidAnswersException.at(
                    "/repaymentEuros",
                    "La somme à reverser ne peut pas dépasser l’aide versée\u00a0: %s.".formatted(Amounts.shown(paid)));
        }
        if (cents > 0 && reason.isBlank()) {
            throw InvalidAnswersException.at("/repaymentReason", "Dites pourquoi cette somme est à reverser.");
        }
    }

    private static RepaymentProposal proposed(long paid, long cents, String because) {
        return cents < WAIVED_BELOW_CENTS
                ? new RepaymentProposal(paid, 0, "moins de " + Amounts.shown(WAIVED_BELOW_CENTS) + ", abandonné")
                : new RepaymentProposal(paid, cents, because);
    }

    private boolean withoutActivity(BreachFile file) {
        return labels.of(file.dossier().candidature().id()).stream()
                .flatMap(label -> log.of(label).stream())
                .noneMatch(week -> week.minutes() > 0);
    }

    private long proRata(BreachFile file, long paid) {
        var begins = FrenchDates.dayOf(
                file.dossier().last(Act.CONVENTION_COUNTERSIGNED).orElseThrow().at());
        var ends = campaigns.get(file.dossier().candidature().campaign()).conventionEndsOn();
        var today = LocalDate.ofInstant(clock.instant(), Campaign.PARIS);
        long all = Math.max(1, ChronoUnit.MONTHS.between(begins, ends.plusDays(1)));
        long left = Math.max(0, Math.min(all, ChronoUnit.MONTHS.between(today, ends.plusDays(1))));
        return paid * left / all;
    }
}
