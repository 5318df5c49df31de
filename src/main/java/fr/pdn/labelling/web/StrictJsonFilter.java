package fr.pdn.labelling.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Within the security chain: nobody unknown makes us hold a body. */
@Component
@Order(100)
class StrictJsonFilter extends OncePerRequestFilter {
    /** A candidature of 60 professionals with every text at its longest takes less. */
    private static final int MAXIMUM = 1 << 20;

    private final ProblemWriter writer;

    StrictJsonFilter(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Api.serves(request) || !Api.hasJson(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var body = request.getContentLengthLong() > MAXIMUM
                ? new byte[MAXIMUM + 1]
                : request.getInputStream().readNBytes(MAXIMUM + 1);
        if (body.length > MAXIMUM) {
            writer.write(Problem.of(ProblemKind.TOO_LARGE, "Les réponses dépassent 1 Mo."), response);
            return;
        }
        var complaint = StrictJson.complaint(body);
        if (complaint.isPresent()) {
            writer.write(complaint.get(), response);
        } else {
            chain.doFilter(new HeldRequest(request, body), response);
        }
    }
}
