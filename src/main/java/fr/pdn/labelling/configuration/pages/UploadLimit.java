package fr.pdn.labelling.configuration.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads a form with files before anything asks it for a field: of a form that is too large the server gives no field at all,
 * and its sender would be told that the protection against forged forms refused it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class UploadLimit extends OncePerRequestFilter {
    private static final List<String> PATHS = List.of("/candidatures/", "/taches/", "/dossiers/", "/saisies/");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        var path = request.getServletPath();
        return type == null
                || !type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)
                || PATHS.stream().noneMatch(path::startsWith) && !verification(path);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            request.getParts();
        } catch (IllegalStateException tooLarge) {
            refuse(request, response);
            return;
        } catch (IOException | InvalidFileNameException unreadable) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean verification(String path) {
        return path.startsWith("/verification/");
    }

    /** The page where files are sent says it itself, beside what it keeps. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getServletPath();
        boolean sendsFiles = path.endsWith("/pieces") || path.endsWith("/questions") || verification(path);
        if (sendsFiles && request.getHeader("HX-Request") == null) {
            response.sendRedirect(path + "?lourd");
        } else {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }
}
