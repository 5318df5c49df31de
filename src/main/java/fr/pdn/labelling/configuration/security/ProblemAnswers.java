package fr.pdn.labelling.configuration.security;

import fr.pdn.labelling.web.Problem;
import fr.pdn.labelling.web.ProblemKind;
import fr.pdn.labelling.web.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** What a program reads when it may not enter. */
@Component
class ProblemAnswers implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String CHALLENGE = "Basic realm=\"labelling\", charset=\"UTF-8\"";

    private final ProblemWriter problems;

    ProblemAnswers(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        if (refusal instanceof TooManyAttempts) {
            var wait = Math.toIntExact(Attempts.WINDOW.toSeconds());
            problems.write(
                    Problem.of(ProblemKind.TOO_MANY_REQUESTS, refusal.getMessage())
                            .retryAfter(wait),
                    response);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        problems.write(Problem.of(ProblemKind.UNAUTHENTICATED), response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        problems.write(Problem.of(ProblemKind.FORBIDDEN), response);
    }
}
