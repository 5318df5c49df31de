package fr.pdn.labelling.suspension;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.campaign.ParisDays;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.RecordedAct;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What must have happened before anyone is warned or suspended, whatever way the decision comes. */
@Component
class ContradictoryRules {
    private static final String DECISION = "/suspensionDecision";

    private final FourEyes eyes;
    private final InterimTime time;
    private final Clock clock;

    ContradictoryRules(FourEyes eyes, InterimTime time, Clock clock) {
        this.eyes = eyes;
        this.time = time;
        this.clock = clock;
    }

    void require(BreachFile file, SuspensionRuling ruling) {
        if (file.decision().isPresent()) {
            throw InvalidAnswersException.at(DECISION, "La décision est déjà prise.");
        }
        eyes.require(file, DECISION);
        if (!ruling.sanction()) {
            return;
        }
        requireEndOfDelay(file);
        requireOpinions(file, ruling.missingNoted());
        if (ruling.reason().isBlank()) {
            throw InvalidAnswersException.at(
                    "/reason",
                    ruling.decision() == SuspensionDecision.SUSPENDED
                            ? "Une suspension doit être motivée, en fait et en droit."
                            : "Un avertissement doit être motivé, en fait et en droit.");
        }
    }

    /** Those consulted who have not answered. */
    List<ConsultedBody> missing(BreachFile file) {
        return Arrays.stream(ConsultedBody.values())
                .filter(body -> file.opinionOf(body).isEmpty())
                .toList();
    }

    private void requireEndOfDelay(BreachFile file) {
        var due = file.notice()
                .map(act -> LocalDate.parse(act.text("dueOn")))
                .orElseThrow(() -> InvalidAnswersException.at(
                        DECISION, "Aucune mise en demeure n’a été envoyée\u00a0: rien ne peut être décidé."));
        if (clock.instant().isBefore(ParisDays.endOf(due))) {
            throw InvalidAnswersException.at(
                    DECISION,
                    "La structure peut répondre jusqu’au %s\u00a0: rien ne peut être décidé avant."
                            .formatted(FrenchDates.day(due)));
        }
    }

    private void requireOpinions(BreachFile file, boolean noted) {
        var missing = missing(file);
        if (missing.isEmpty()) {
            return;
        }
        var whose = missing.stream().map(ConsultedBody::label).collect(Collectors.joining(" et "));
        var due = opinionsDue(file);
        if (clock.instant().isBefore(ParisDays.endOf(due))) {
            throw InvalidAnswersException.at(
                    DECISION,
                    "L’avis n’est pas encore rendu par %s\u00a0: attendez-le, jusqu’au %s au plus tard."
                            .formatted(whose, FrenchDates.day(due)));
        }
        if (!noted) {
            throw InvalidAnswersException.at(
                    "/missingOpinionsNoted",
                    "Constatez que l’avis n’a pas été rendu dans le délai par %s.".formatted(whose));
        }
    }

    /** Opinions are asked for once the delay is over and, if it was asked for, the hearing held. */
    private LocalDate opinionsDue(BreachFile file) {
        var due = file.noticeDue();
        var asked = file.last(Act.BREACH_HEARING_HELD)
                .map(RecordedAct::at)
                .map(FrenchDates::dayOf)
                .filter(heard -> heard.isAfter(due))
                .orElse(due);
        return time.opinionsDue(file, asked);
    }
}
