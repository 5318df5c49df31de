package fr.pdn.labelling.web;

import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class AnswerProblems implements ProblemSource {
    @Override
    public Optional<Problem> of(Throwable thrown) {
        if (thrown instanceof InvalidAnswersException invalid) {
            return Optional.of(Problem.of(ProblemKind.INVALID_ANSWERS, invalid.errors()));
        }
        if (thrown instanceof NotFoundException) {
            return Optional.of(Problem.of(ProblemKind.NOT_FOUND));
        }
        if (thrown instanceof RacedException raced) {
            return Optional.of(Problem.of(ProblemKind.CONFLICT, raced.getMessage()));
        }
        if (thrown instanceof AccessDeniedException) {
            return Optional.of(Problem.of(ProblemKind.FORBIDDEN));
        }
        return thrown instanceof AuthenticationException
                ? Optional.of(Problem.of(ProblemKind.UNAUTHENTICATED))
                : Optional.empty();
    }
}
