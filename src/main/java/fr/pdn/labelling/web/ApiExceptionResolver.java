package fr.pdn.labelling.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.Ordered;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Not a controller advice, which never sees a route or a method that does not exist. */
@Component
class ApiExceptionResolver implements HandlerExceptionResolver, Ordered {
    private final Problems problems;
    private final ProblemWriter writer;

    ApiExceptionResolver(Problems problems, ProblemWriter writer) {
        this.problems = problems;
        this.writer = writer;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception thrown) {
        if (!Api.serves(request) || isForSecurity(thrown) || response.isCommitted()) {
            return null;
        }
        var problem = problems.of(thrown);
        problems.log(problem, thrown);
        try {
            writer.write(problem, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModelAndView();
    }

    private static boolean isForSecurity(Exception thrown) {
        return thrown instanceof AccessDeniedException || thrown instanceof AuthenticationException;
    }
}
