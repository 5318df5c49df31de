package fr.pdn.labelling.movement.process;

import fr.pdn.labelling.eligibility.Opinion;
import fr.pdn.labelling.engine.Variable;
import fr.pdn.labelling.movement.AccountsOutcome;
import fr.pdn.labelling.movement.AccountsSettlement;
import fr.pdn.labelling.movement.ArrivalReadiness;
import fr.pdn.labelling.movement.EmploymentDecision;
import fr.pdn.labelling.movement.EmploymentReview;
import fr.pdn.labelling.movement.MergerDecision;
import fr.pdn.labelling.movement.MovementDecision;
import fr.pdn.labelling.movement.RemainingTeam;
import fr.pdn.labelling.movement.SuccessionDecision;

/** The variables of professional-departure, professional-arrival, succession, employment-change and structure-merger, each declared once. */
final class MovementVariables {
    /** Number of the act that says who is proposed, given at the start. */
    static final Variable<Integer> ARRIVAL_ACT = Variable.integer("arrivalAct");

    /** Ref of whoever is proposed, given at the start: it outlasts the phases that it is handed to. */
    static final Variable<String> NEWCOMER = Variable.text("newcomer");

    static final Variable<AccountsSettlement> ACCOUNTS = Variable.of("accounts", AccountsSettlement.class);
    static final Variable<AccountsOutcome> ACCOUNTS_OUTCOME = Variable.of("accountsOutcome", AccountsOutcome.class);
    static final Variable<RemainingTeam> REMAINING_TEAM = Variable.of("remainingTeam", RemainingTeam.class);
    static final Variable<SuccessionDecision> SUCCESSION_DECISION =
            Variable.of("successionDecision", SuccessionDecision.class);
    static final Variable<Opinion> MOVEMENT_OPINION = Variable.of("movementOpinion", Opinion.class);
    static final Variable<MovementDecision> MOVEMENT_DECISION = Variable.of("movementDecision", MovementDecision.class);
    static final Variable<ArrivalReadiness> ARRIVAL_READINESS = Variable.of("arrivalReadiness", ArrivalReadiness.class);

    static final Variable<EmploymentReview> EMPLOYMENT_REVIEW = Variable.of("employmentReview", EmploymentReview.class);
    static final Variable<EmploymentDecision> EMPLOYMENT_DECISION =
            Variable.of("employmentDecision", EmploymentDecision.class);

    static final Variable<MergerDecision> MERGER_DECISION = Variable.of("mergerDecision", MergerDecision.class);

    private MovementVariables() {}
}
