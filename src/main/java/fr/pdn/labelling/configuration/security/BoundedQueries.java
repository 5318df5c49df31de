package fr.pdn.labelling.configuration.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives a query of the engine that names no limit the largest one allowed: the engine refuses those without, and its own
 * pages and most callers name none.
 */
class BoundedQueries extends OncePerRequestFilter {

    private static final String LIMIT = "maxResults";

    private final int limit;

    BoundedQueries(int limit) {
        this.limit = limit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(isBounded(request) ? request : new Bounded(request), response);
    }

    private static boolean isBounded(HttpServletRequest request) {
        return request.getQueryString() != null && request.getQueryString().contains(LIMIT + "=");
    }

    private final class Bounded extends HttpServletRequestWrapper {

        private Bounded(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getQueryString() {
            var bound = LIMIT + "=" + limit;
            var given = super.getQueryString();
            return given == null || given.isEmpty() ? bound : given + "&" + bound;
        }
    }
}
