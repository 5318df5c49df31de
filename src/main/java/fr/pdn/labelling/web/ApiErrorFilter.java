package fr.pdn.labelling.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Around the security chain, whose refusals and breakdowns are told as problems too. */
@Component
@Order(-200)
class ApiErrorFilter extends OncePerRequestFilter {
    private final Problems problems;
    private final ProblemWriter writer;

    ApiErrorFilter(Problems problems, ProblemWriter writer) {
        this.problems = problems;
        this.writer = writer;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Api.serves(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, new TellingProblems(response, writer));
        } catch (ServletException | RuntimeException thrown) {
            if (response.isCommitted()) {
                throw thrown;
            }
            var problem = problems.of(thrown);
            problems.log(problem, thrown);
            writer.write(problem, response);
        }
    }

    private static final class TellingProblems extends HttpServletResponseWrapper {
        private final ProblemWriter writer;

        private TellingProblems(HttpServletResponse response, ProblemWriter writer) {
            super(response);
            this.writer = writer;
        }

        @Override
        public void sendError(int status) throws IOException {
            writer.write(Problem.of(ProblemKind.of(status)), this);
        }

        @Override
        public void sendError(int status, String internalReason) throws IOException {
            sendError(status);
        }
    }
}
