package fr.pdn.labelling.configuration.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses other spellings of the way to a servlet of the engine, as in {@code /./engine-rest/task}: the server finds the
 * servlet all the same, and Spring, which reads the path as it was sent, would answer with an error of its own.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlainPaths extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isPlain(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static boolean isPlain(HttpServletRequest request) {
        return request.getHttpServletMapping().getMappingMatch() != MappingMatch.PATH
                || request.getRequestURI().startsWith(request.getContextPath() + request.getServletPath());
    }
}
