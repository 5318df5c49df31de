package fr.pdn.labelling.web;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.server.ResponseStatusException;

/** Requests that no controller could take. */
@Component
@Order(2)
class RequestProblems implements ProblemSource {
    private static final String REQUIRED = "Cette donnée est obligatoire.";

    @Override
    public Optional<Problem> of(Throwable thrown) {
        if (thrown instanceof MissingServletRequestParameterException missing) {
            return Optional.of(Problem.at("/" + missing.getParameterName(), REQUIRED));
        }
        if (thrown instanceof MissingServletRequestPartException missing) {
            return Optional.of(Problem.at("/" + missing.getRequestPartName(), REQUIRED));
        }
        if (thrown instanceof MethodArgumentTypeMismatchException mismatch) {
            return Optional.of(mismatch(mismatch));
        }
        if (thrown instanceof MaxUploadSizeExceededException) {
            return Optional.of(Problem.of(ProblemKind.TOO_LARGE));
        }
        if (thrown instanceof MultipartException) {
            return Optional.of(Problem.of(ProblemKind.BAD_REQUEST));
        }
        return thrown instanceof ErrorResponse response ? Optional.of(problem(response)) : Optional.empty();
    }

    /** An address with a malformed identifier leads nowhere; a parameter with a wrong value is a wrong answer. */
    private static Problem mismatch(MethodArgumentTypeMismatchException mismatch) {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                ? Problem.of(ProblemKind.NOT_FOUND)
                : Problem.at("/" + mismatch.getName(), "Cette valeur n’est pas admise.");
    }

    private static Problem problem(ErrorResponse response) {
        var kind = kind(response.getStatusCode());
        var reason = response instanceof ResponseStatusException status ? status.getReason() : null;
        return Problem.of(kind, reason == null ? kind.detail() : reason).with(response.getHeaders());
    }

    private static ProblemKind kind(HttpStatusCode status) {
        return ProblemKind.of(status.value());
    }
}
