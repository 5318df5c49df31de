package fr.pdn.labelling.repayment.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.REPAYMENT_BREACH;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Repayment;
import fr.pdn.labelling.candidature.checks.Amounts;
import fr.pdn.labelling.candidature.process.BriefText;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code ${repaymentBrief.…}} in the models: what is to be paid back, why, and what came so far. */
@Component("repaymentBrief")
public class RepaymentBrief {
    private final Dossiers dossiers;

    RepaymentBrief(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** Markdown, with everything that people typed escaped. */
    public String of(DelegateExecution execution) {
        var dossier = dossiers.get(execution.getProcessBusinessKey());
        var repayment = Repayment.of(dossier, REPAYMENT_BREACH.in(execution));
        var text = new BriefText();
        text.line(
                "**Reste à reverser\u00a0: %s** sur %s, jusqu’au %s inclus",
                Amounts.shown(repayment.leftCents()),
                Amounts.shown(repayment.cents()),
                FrenchDates.day(repayment.dueOn().orElseThrow()));
        text.item("Décidé le %s\u00a0: %s", FrenchDates.day(repayment.decision().at()), repayment.reason());
        text.item("Référence du virement\u00a0: %s", dossier.number());
        repayment.followed().stream()
                .filter(act -> act.kind() == Act.REPAYMENT_PARTLY_RECEIVED)
                .forEach(act -> text.item(
                        "Reçu le %s\u00a0: %s",
                        FrenchDates.day(LocalDate.parse(act.text("receivedOn"))),
                        Amounts.shown(act.detail().path("receivedCents").asLong())));
        repayment.followed().stream()
                .filter(act -> !act.text("reason").isBlank())
                .forEach(act -> text.item(
                        "%s le %s\u00a0: %s", act.kind().label(), FrenchDates.day(act.at()), act.text("reason")));
        return text.toString();
    }
}
