package fr.pdn.labelling.suspension;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.FiledAnswers;
import fr.pdn.labelling.candidature.PromisedGrant;
import fr.pdn.labelling.candidature.Repayment;
import fr.pdn.labelling.candidature.RepaymentSettings;
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
 * director to say. Less than the threshold of the settings is not asked back, and what was asked back once is not asked twice.
 */
@Component
public class Repayments {
    private static final String FIELD = "/repaymentEuros";

    private final Campaigns campaigns;
    private final Labels labels;
    private final PresenceLog log;
    private final FiledAnswers filed;
    private final RepaymentSettings settings;
    private final Clock clock;

    Repayments(
            Campaigns campaigns,
            Labels labels,
            PresenceLog log,
            FiledAnswers filed,
            RepaymentSettings settings,
            Clock clock) {
        this.campaigns = campaigns;
        this.labels = labels;
        this.log = log;
        this.filed = filed;
        this.settings = settings;
        this.clock = clock;
    }

    public RepaymentProposal proposal(BreachFile file) {
        var paid = PromisedGrant.paid(file.dossier());
        var most = most(file.dossier());
        if (most > 0 && withoutActivity(file)) {
            return proposed(paid, most, "aucune activité n’a été relevée");
        }
        return switch (file.breach().ground()) {
            case S13 -> proposed(paid, Math.min(most, proRata(file, paid)), "au prorata des mois qui restent");
            case S12 -> new RepaymentProposal(paid, 0, "à fixer selon la part employée à un autre objet");
            default -> new RepaymentProposal(paid, 0, "rien n’est à reverser pour ce motif");
        };
    }

    /** @throws InvalidAnswersException when it is more than was paid, too little to be asked back, or has no reason */
    void check(BreachFile file, long cents, String reason) {
        if (cents == 0) {
            return;
        }
        var dossier = filed.hold(file.dossier().number());
        if (cents > most(dossier)) {
            throw InvalidAnswersException.at(FIELD, tooMuch(dossier));
        }
        if (cents < settings.waivedBelowCents()) {
            throw InvalidAnswersException.at(
                    FIELD,
                    "Moins de %s n’est pas demandé\u00a0: indiquez 0, la somme est abandonnée."
                            .formatted(Amounts.shown(settings.waivedBelowCents())));
        }
        if (reason.isBlank()) {
            throw InvalidAnswersException.at("/repaymentReason", "Dites pourquoi cette somme est à reverser.");
        }
    }

    /** What was paid, less what was asked back before. */
    private static long most(Dossier dossier) {
        return PromisedGrant.paid(dossier) - asked(dossier);
    }

    private static long asked(Dossier dossier) {
        return Repayment.all(dossier).stream().mapToLong(Repayment::cents).sum();
    }

    private static String tooMuch(Dossier dossier) {
        var paid = Amounts.shown(PromisedGrant.paid(dossier));
        return asked(dossier) == 0
                ? "La somme à reverser ne peut pas dépasser l’aide versée\u00a0: %s.".formatted(paid)
                : "La somme à reverser ne peut pas dépasser %s\u00a0: sur l’aide versée, %s, le reste a déjà été demandé."
                        .formatted(Amounts.shown(most(dossier)), paid);
    }

    private RepaymentProposal proposed(long paid, long cents, String because) {
        var threshold = settings.waivedBelowCents();
        return cents > 0 && cents < threshold
                ? new RepaymentProposal(paid, 0, "moins de " + Amounts.shown(threshold) + ", abandonné")
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
