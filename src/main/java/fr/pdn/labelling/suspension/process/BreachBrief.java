package fr.pdn.labelling.suspension.process;

import static fr.pdn.labelling.suspension.process.SuspensionVariables.breachOf;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.RecordedAct;
import fr.pdn.labelling.candidature.checks.Amounts;
import fr.pdn.labelling.candidature.process.BriefText;
import fr.pdn.labelling.suspension.BreachFile;
import fr.pdn.labelling.suspension.BreachFiles;
import fr.pdn.labelling.suspension.BreachMeasure;
import fr.pdn.labelling.suspension.BreachQualification;
import fr.pdn.labelling.suspension.BreachState;
import fr.pdn.labelling.suspension.ConsultedBody;
import fr.pdn.labelling.suspension.MeasureProposals;
import fr.pdn.labelling.suspension.Repayments;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code ${breachBrief.…}} in the models: what was reported, what was said, what the table proposes. */
@Component("breachBrief")
public class BreachBrief {
    private final BreachFiles files;
    private final MeasureProposals proposals;
    private final Repayments repayments;

    BreachBrief(BreachFiles files, MeasureProposals proposals, Repayments repayments) {
        this.files = files;
        this.proposals = proposals;
        this.repayments = repayments;
    }

    /** Markdown, with everything that people typed escaped. */
    public String of(DelegateExecution execution) {
        var file = files.get(breachOf(execution));
        var breach = file.breach();
        var text = new BriefText();
        text.line("**Manquement sur %s**", file.concerned());
        text.line("Motif\u00a0: %s %s", breach.ground(), breach.ground().label());
        text.line(
                "Faits signalés le %s par %s\u00a0: %s",
                FrenchDates.day(breach.reportedAt()), breach.source().label(), breach.facts());
        file.last(Act.BREACH_QUALIFIED).ifPresent(act -> text.line("Qualification\u00a0: %s", act.text("reason")));
        file.last(Act.AMICABLE_CONTACT_HELD)
                .ifPresent(act -> text.line("Échange amiable\u00a0: %s", act.text("comment")));
        file.last(Act.FORMAL_NOTICE_RETURNED)
                .ifPresent(act -> text.line("Mise en demeure renvoyée\u00a0: %s", act.text("reason")));
        file.notice()
                .ifPresent(act -> text.line(
                        "Mise en demeure du %s, réponse jusqu’au %s.", FrenchDates.day(act.at()), day(act, "dueOn")));
        file.interimUntil()
                .filter(day -> file.decision().isEmpty())
                .ifPresent(day -> text.line(
                        "Suspension en urgence jusqu’au %s\u00a0: sans décision ce jour-là, le label est rétabli.",
                        FrenchDates.day(day)));
        file.all(Act.OBSERVATIONS_RECEIVED)
                .forEach(act -> text.line(
                        "**Observations du %s**\u00a0: %s", FrenchDates.day(act.at()), act.text("observations")));
        file.last(Act.BREACH_HEARING_HELD).ifPresent(act -> text.line("**Audition**\u00a0: %s", act.text("minutes")));
        opinions(file, text);
        proposal(file, text);
        suspension(file, text);
        return text.toString();
    }

    private static void opinions(BreachFile file, BriefText text) {
        for (var body : ConsultedBody.values()) {
            file.opinionOf(body)
                    .ifPresent(act -> text.line(
                            "Avis – %s\u00a0: **%s**. %s",
                            body.label(),
                            BreachMeasure.valueOf(act.text("opinion")).label(),
                            act.text("comment")));
        }
    }

    private void proposal(BreachFile file, BriefText text) {
        var proposed = proposals.of(file);
        var again = proposed.repeated() ? " Le même motif a été retenu dans les 24 mois précédents." : "";
        if (file.state() == BreachState.TO_QUALIFY) {
            text.line("La table propose\u00a0: %s.%s Vous décidez.", step(proposed.step()), again);
        } else {
            text.line(
                    "La table propose\u00a0: %s.%s Vous décidez.",
                    proposed.measure().label(), again);
        }
    }

    private static String step(BreachQualification step) {
        return switch (step) {
            case NO_ACTION -> "sans suite";
            case AMICABLE -> "échange amiable";
            case FORMAL_NOTICE -> "mise en demeure";
            case URGENT -> "urgence";
        };
    }

    private void suspension(BreachFile file, BriefText text) {
        if (file.state() != BreachState.SUSPENDED) {
            return;
        }
        file.until().ifPresent(day -> text.line("Suspension jusqu’au %s.", FrenchDates.day(day)));
        file.all(Act.LIFTING_REQUESTED)
                .forEach(act ->
                        text.line("Levée demandée le %s\u00a0: %s", FrenchDates.day(act.at()), act.text("message")));
        var proposed = repayments.proposal(file);
        text.line(
                "Reversement en cas de résiliation, pour information\u00a0: %s, %s (aide versée\u00a0: %s).",
                Amounts.shown(proposed.cents()), proposed.because(), Amounts.shown(proposed.paidCents()));
    }

    private static String day(RecordedAct act, String field) {
        return FrenchDates.day(LocalDate.parse(act.text(field)));
    }
}
