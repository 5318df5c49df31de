package fr.pdn.labelling.repayment.process;

import fr.pdn.labelling.engine.Variable;
import fr.pdn.labelling.repayment.RepaymentOutcome;
import fr.pdn.labelling.repayment.WaiverDecision;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The variables of grant-repayment, each declared once. */
final class RepaymentVariables {
    static final Variable<RepaymentOutcome> REPAYMENT_OUTCOME = Variable.of("repaymentOutcome", RepaymentOutcome.class);
    static final Variable<LocalDate> RECEIVED_ON = Variable.date("receivedOn");
    static final Variable<BigDecimal> RECEIVED_EUROS = Variable.number("receivedEuros");
    static final Variable<LocalDate> NEW_DUE_ON = Variable.date("newDueOn");
    static final Variable<WaiverDecision> WAIVER_DECISION = Variable.of("waiverDecision", WaiverDecision.class);

    private RepaymentVariables() {}
}
