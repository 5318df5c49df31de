package fr.pdn.labelling.movement;

import fr.pdn.labelling.campaign.DeadlineSettings;
import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.ConventionEnding;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.candidature.RecordedAct;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.label.LabelEnding;
import fr.pdn.labelling.label.LabelStanding;
import fr.pdn.labelling.label.LabelState;
import fr.pdn.labelling.label.Labels;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What follows from a departure: accounts, the end of the label, and a convention that nobody may be left to keep. */
@Service
public class DepartureFollowUp {
    private final Dossiers dossiers;
    private final Labels labels;
    private final LabelStanding standing;
    private final Journal journal;
    private final DeadlineSettings deadlines;
    private final Clock clock;

    DepartureFollowUp(
            Dossiers dossiers,
            Labels labels,
            LabelStanding standing,
            Journal journal,
            DeadlineSettings deadlines,
            Clock clock) {
        this.dossiers = dossiers;
        this.labels = labels;
        this.standing = standing;
        this.journal = journal;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    public void settleAccounts(String number, String professional, AccountsSettlement settlement, String comment) {
        record(number, Act.ACCOUNTS_SETTLED, professional, Map.of("accounts", settlement, "comment", comment));
    }

    /** @throws InvalidAnswersException when something is to be corrected and nothing says what */
    public void checkAccounts(String number, String professional, AccountsOutcome outcome, String reason) {
        if (outcome == AccountsOutcome.TO_CORRECT && reason.isBlank()) {
            throw InvalidAnswersException.at(
                    "/reason", "Dites ce qui reste à faire\u00a0: la structure lira votre motif.");
        }
        record(
                number,
                outcome == AccountsOutcome.VERIFIED ? Act.ACCOUNTS_VERIFIED : Act.ACCOUNTS_TO_CORRECT,
                professional,
                Map.of("reason", reason));
    }

    /** As it was declared; a label that ended meanwhile for another reason stays as it is. */
    public void endLabel(String number, String professional) {
        var dossier = dossiers.get(number);
        var declared = dossier.lastAbout(professional, Act.DEPARTURE_DECLARED).orElseThrow();
        var last = LocalDate.parse(declared.text(LastDay.LAST_DAY));
        labels.of(dossier.candidature().id(), professional)
                .filter(this::lasts)
                .ifPresent(label -> standing.end(
                        label.number(),
                        LabelEnding.DEPARTURE,
                        "Départ déclaré par %s, dernier jour le %s."
                                .formatted(
                                        declared.text(OwnDeparture.DECLARED_BY).isEmpty()
                                                ? "la structure"
                                                : "cette personne",
                                        FrenchDates.day(last))));
    }

    /** Someone who is accepted and on the way to the label counts as there. */
    public RemainingTeam remaining(String number, String departed) {
        var dossier = dossiers.get(number);
        var labelled = labels.of(dossier.candidature().id()).stream()
                .filter(label -> !label.professional().equals(departed))
                .anyMatch(this::lasts);
        var underway = dossier.all(Act.ARRIVAL_ACCEPTED).stream()
                .map(RecordedAct::professional)
                .filter(ref -> !ref.equals(departed))
                .anyMatch(ref -> onTheWay(dossier, ref));
        if (labelled || underway) {
            return RemainingTeam.SOME;
        }
        return ConventionEnding.announced(dossier).isPresent() ? RemainingTeam.CONVENTION_ENDING : RemainingTeam.NONE;
    }

    /** @throws InvalidAnswersException when a convention is ended without a reason, or someone is there again */
    public void decide(String number, String departed, SuccessionDecision decision, String reason) {
        if (decision == SuccessionDecision.EXTENDED) {
            var until = today().plusMonths(deadlines.successorMonths());
            record(number, Act.SUCCESSION_EXTENDED, departed, said(reason, Optional.of(until)));
            return;
        }
        if (remaining(number, departed) == RemainingTeam.SOME) {
            throw InvalidAnswersException.at(
                    "/successionDecision",
                    "Un professionnel est de nouveau présent dans cette structure\u00a0: la convention peut continuer.");
        }
        if (reason.isBlank()) {
            throw InvalidAnswersException.at(
                    "/reason", "La fin d’une convention doit être motivée\u00a0: la structure lira votre motif.");
        }
        record(number, Act.SUCCESSION_CLOSED, departed, said(reason, Optional.empty()));
    }

    private static Map<String, Object> said(String reason, Optional<LocalDate> until) {
        var said = new HashMap<String, Object>(Map.of("reason", reason));
        until.ifPresent(day -> said.put("dueOn", day));
        return said;
    }

    private boolean onTheWay(Dossier dossier, String ref) {
        return labels.of(dossier.candidature().id(), ref)
                .map(this::lasts)
                .orElseGet(() -> dossier.lastAbout(ref, Act.ARRIVAL_ABANDONED).isEmpty());
    }

    private boolean lasts(Label label) {
        return label.on(today()) != LabelState.ENDED;
    }

    private void record(String number, Act act, String professional, Object said) {
        journal.record(dossiers.get(number).candidature().id(), act, professional, said);
    }

    private LocalDate today() {
        return FrenchDates.dayOf(clock.instant());
    }
}
