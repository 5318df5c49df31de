package fr.pdn.labelling.portal;

import fr.pdn.labelling.candidature.Answers;
import fr.pdn.labelling.candidature.checks.Amounts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.Stream;

/** The running totals of a budget, as they are shown. What cannot be read as an amount counts for nothing. */
public record BudgetTotals(String expenses, String income, String difference, boolean balanced, boolean empty) {

    public static BudgetTotals of(Answers.Budget budget) {
        var spent = sum(budget.expenses().stream().map(Answers.Expense::amount));
        var received = sum(budget.income().stream().map(Answers.Income::amount));
        return new BudgetTotals(
                Amounts.shown(spent),
                Amounts.shown(received),
                Amounts.shown(Math.abs(spent - received)),
                spent == received,
                spent == 0 && received == 0);
    }

    /** In cents. */
    private static long sum(Stream<BigDecimal> amounts) {
        return amounts.filter(Objects::nonNull)
                .map(amount -> amount.movePointRight(2).setScale(0, RoundingMode.HALF_UP))
                .mapToLong(BigDecimal::longValue)
                .sum();
    }
}
