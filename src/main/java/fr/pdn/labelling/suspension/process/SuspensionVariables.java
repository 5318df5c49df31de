package fr.pdn.labelling.suspension.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.BREACH;

import fr.pdn.labelling.engine.Variable;
import fr.pdn.labelling.suspension.AmicableOutcome;
import fr.pdn.labelling.suspension.BreachMeasure;
import fr.pdn.labelling.suspension.BreachQualification;
import fr.pdn.labelling.suspension.HearingNeed;
import fr.pdn.labelling.suspension.InterimMeasure;
import fr.pdn.labelling.suspension.LiftingDecision;
import fr.pdn.labelling.suspension.NoticeOutcome;
import fr.pdn.labelling.suspension.SuspensionDecision;
import fr.pdn.labelling.suspension.SuspensionOutcome;
import fr.pdn.labelling.suspension.SuspensionScope;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The variables of suspension-review and contradictory-phase, each declared once. */
final class SuspensionVariables {
    static final Variable<BreachQualification> BREACH_QUALIFICATION =
            Variable.of("breachQualification", BreachQualification.class);
    static final Variable<String> EXPECTED = Variable.text("expected");
    static final Variable<Integer> NOTICE_DAYS = Variable.integer("noticeDays");
    static final Variable<AmicableOutcome> AMICABLE_OUTCOME = Variable.of("amicableOutcome", AmicableOutcome.class);
    static final Variable<NoticeOutcome> NOTICE_OUTCOME = Variable.of("noticeOutcome", NoticeOutcome.class);
    static final Variable<InterimMeasure> INTERIM_MEASURE = Variable.of("interimMeasure", InterimMeasure.class);
    static final Variable<String> OBSERVATIONS = Variable.text("observations");
    static final Variable<Boolean> HEARING_REQUESTED = Variable.flag("hearingRequested");
    static final Variable<HearingNeed> HEARING = Variable.of("hearing", HearingNeed.class);
    static final Variable<String> MINUTES = Variable.text("minutes");
    /** Group of those consulted, given for each by the multiple step. */
    static final Variable<String> BODY = Variable.text("body");

    static final Variable<BreachMeasure> BREACH_OPINION = Variable.of("breachOpinion", BreachMeasure.class);
    static final Variable<SuspensionDecision> SUSPENSION_DECISION =
            Variable.of("suspensionDecision", SuspensionDecision.class);
    static final Variable<SuspensionScope> SCOPE = Variable.of("scope", SuspensionScope.class);
    static final Variable<LocalDate> UNTIL = Variable.date("until");
    static final Variable<Boolean> MISSING_OPINIONS_NOTED = Variable.flag("missingOpinionsNoted");
    static final Variable<String> REQUEST = Variable.text("request");
    static final Variable<LiftingDecision> LIFTING_DECISION = Variable.of("liftingDecision", LiftingDecision.class);
    static final Variable<SuspensionOutcome> SUSPENSION_OUTCOME =
            Variable.of("suspensionOutcome", SuspensionOutcome.class);
    static final Variable<String> CLAUSE = Variable.text("clause");
    static final Variable<String> REPAYMENT_EUROS = Variable.text("repaymentEuros");
    static final Variable<String> REPAYMENT_REASON = Variable.text("repaymentReason");

    private SuspensionVariables() {}

    static long breachOf(VariableScope scope) {
        return Long.parseLong(BREACH.in(scope));
    }
}
