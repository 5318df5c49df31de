package fr.pdn.labelling.web;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** Two requests at once, values that no table takes, and a database that is away for a moment. */
@Component
@Order(3)
class DatabaseProblems implements ProblemSource {
    private static final int RETRY_SECONDS = 10;

    @Override
    public Optional<Problem> of(Throwable thrown) {
        if (thrown instanceof DuplicateKeyException || thrown instanceof ConcurrencyFailureException) {
            return Optional.of(Problem.of(ProblemKind.CONFLICT));
        }
        if (thrown instanceof DataIntegrityViolationException) {
            return Optional.of(Problem.of(ProblemKind.INVALID_ANSWERS, "Une valeur n’est pas admise."));
        }
        return isAway(thrown)
                ? Optional.of(Problem.of(ProblemKind.UNAVAILABLE).retryAfter(RETRY_SECONDS))
                : Optional.empty();
    }

    private static boolean isAway(Throwable thrown) {
        return thrown instanceof CannotCreateTransactionException
                || thrown instanceof DataAccessResourceFailureException
                || thrown instanceof TransientDataAccessResourceException
                || thrown instanceof QueryTimeoutException;
    }
}
