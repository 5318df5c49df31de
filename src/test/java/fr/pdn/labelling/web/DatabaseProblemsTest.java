package fr.pdn.labelling.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

class DatabaseProblemsTest {
    private final Problems problems = new Problems(List.of(new DatabaseProblems()));

    @Test
    void a_database_that_is_away_asks_to_come_back() {
        var away = new CannotGetJdbcConnectionException("away", new SQLException());

        assertComeBack(problems.of(away));
        assertComeBack(problems.of(new CannotCreateTransactionException("away")));
        assertComeBack(problems.of(new IllegalStateException("wrapped", away)));
    }

    @Test
    void two_at_once_are_a_conflict() {
        assertThat(problems.of(new OptimisticLockingFailureException("raced")).kind())
                .isEqualTo(ProblemKind.CONFLICT);
    }

    private static void assertComeBack(Problem problem) {
        assertThat(problem.kind()).isEqualTo(ProblemKind.UNAVAILABLE);
        assertThat(problem.headers().getFirst("Retry-After")).isEqualTo("10");
    }
}
