package fr.pdn.labelling.repayment;

import fr.pdn.labelling.campaign.DeadlineSettings;
import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.CurrentActor;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.candidature.Repayment;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/** From the demand to the last cent, or to whoever recovers it. Each thing that happens is an act that names its breach. */
@Service
public class RepaymentFollowUp {
    private static final String REASON = "reason";
    private static final String DUE_ON = "dueOn";

    private final Dossiers dossiers;
    private final Journal journal;
    private final ReceivedSums sums;
    private final DeadlineSettings deadlines;
    private final CurrentActor actor;
    private final Clock clock;

    RepaymentFollowUp(
            Dossiers dossiers,
            Journal journal,
            ReceivedSums sums,
            DeadlineSettings deadlines,
            CurrentActor actor,
            Clock clock) {
        this.dossiers = dossiers;
        this.journal = journal;
        this.sums = sums;
        this.deadlines = deadlines;
        this.actor = actor;
        this.clock = clock;
    }

    public void demand(String number, String breach) {
        var dossier = dossiers.get(number);
        record(
                dossier,
                breach,
                Act.REPAYMENT_DEMANDED,
                Map.of(
                        "repaymentCents",
                        Repayment.of(dossier, breach).cents(),
                        DUE_ON,
                        today().plusDays(deadlines.repaymentDays())));
    }

    /** @throws InvalidAnswersException when something is missing or does not fit what was asked, or by whoever reviewed */
    public void note(String number, String breach, RepaymentNote note) {
        var dossier = dossiers.get(number);
        requireOtherHand(dossier);
        var repayment = Repayment.of(dossier, breach);
        switch (note.outcome()) {
            case REPAID -> receive(dossier, repayment, note, Act.REPAYMENT_RECEIVED);
            case PARTLY_REPAID -> receive(dossier, repayment, note, Act.REPAYMENT_PARTLY_RECEIVED);
            case TIME_GIVEN -> giveTime(dossier, repayment, note);
            case WAIVER_ASKED ->
                reasoned(
                        dossier,
                        breach,
                        Act.REPAYMENT_WAIVER_ASKED,
                        note.reason(),
                        "Dites à la direction pourquoi abandonner cette somme.");
            case TRANSFERRED ->
                reasoned(
                        dossier,
                        breach,
                        Act.REPAYMENT_TRANSFERRED,
                        note.reason(),
                        "Dites pourquoi la somme est transmise à l’agent comptable\u00a0: la structure lira votre motif.");
        }
    }

    /** @throws InvalidAnswersException without a reason, or by whoever proposed it */
    public void decideWaiver(String number, String breach, WaiverDecision decision, String reason) {
        var dossier = dossiers.get(number);
        var asked =
                Repayment.of(dossier, breach).last(Act.REPAYMENT_WAIVER_ASKED).orElseThrow();
        if (asked.actor().equals(actor.name())) {
            throw InvalidAnswersException.at(
                    "/waiverDecision", "Vous avez proposé cet abandon\u00a0: une autre personne doit décider.");
        }
        var act = decision == WaiverDecision.WAIVED ? Act.REPAYMENT_WAIVED : Act.REPAYMENT_MAINTAINED;
        reasoned(dossier, breach, act, reason, "Motivez cette décision\u00a0: la structure lira votre motif.");
    }

    private void receive(Dossier dossier, Repayment repayment, RepaymentNote note, Act act) {
        long cents = sums.checked(repayment, note);
        record(dossier, repayment.breach(), act, Map.of("receivedCents", cents, "receivedOn", note.receivedOn()));
    }

    private void giveTime(Dossier dossier, Repayment repayment, RepaymentNote note) {
        var due = repayment.dueOn().orElseThrow();
        if (note.newDueOn() == null || !note.newDueOn().isAfter(due)) {
            throw InvalidAnswersException.at(
                    "/newDueOn",
                    "Indiquez une nouvelle date, après celle qui est fixée\u00a0: %s.".formatted(FrenchDates.day(due)));
        }
        if (note.newDueOn().isBefore(today())) {
            throw InvalidAnswersException.at("/newDueOn", "Indiquez une date à venir.");
        }
        if (note.reason().isBlank()) {
            throw InvalidAnswersException.at(
                    "/" + REASON, "Dites pourquoi vous accordez ce délai\u00a0: la structure lira votre motif.");
        }
        record(
                dossier,
                repayment.breach(),
                Act.REPAYMENT_TIME_GIVEN,
                Map.of(DUE_ON, note.newDueOn(), REASON, note.reason()));
    }

    private void reasoned(Dossier dossier, String breach, Act act, String reason, String otherwise) {
        if (reason.isBlank()) {
            throw InvalidAnswersException.at("/" + REASON, otherwise);
        }
        record(dossier, breach, act, Map.of(REASON, reason));
    }

    private void record(Dossier dossier, String breach, Act act, Map<String, ?> said) {
        var detail = new LinkedHashMap<String, Object>(said);
        detail.put("breach", breach);
        journal.record(dossier.candidature().id(), act, detail);
    }

    /** As for the payment of the grant: who reviews the dossier does not handle its money. */
    private void requireOtherHand(Dossier dossier) {
        if (dossier.all(Act.REVIEWED).stream().anyMatch(act -> act.actor().equals(actor.name()))) {
            throw InvalidAnswersException.at(
                    "/repaymentOutcome",
                    "Vous avez instruit ce dossier\u00a0: une autre personne doit suivre le reversement.");
        }
    }

    private LocalDate today() {
        return FrenchDates.dayOf(clock.instant());
    }
}
