package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.portal.KeptEntries;
import fr.pdn.labelling.portal.KeptEntry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Shows an agent the page they were typing on, with what they had typed: any page of agents, as it stands now, its form
 * filled in. Behind the sign-in and its rules, which say who sees that page.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class GivenBack extends OncePerRequestFilter {
    private final KeptEntries entries;

    GivenBack(KeptEntries entries) {
        this.entries = entries;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"GET".equals(request.getMethod())
                || request.getParameter(AgentForms.KEPT) == null
                || !AgentOfPage.agent(request.getUserPrincipal());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var shown = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, shown);
        var type = shown.getContentType();
        if (shown.getStatus() == HttpServletResponse.SC_OK && type != null && type.startsWith("text/html")) {
            var page = Jsoup.parse(shown.getContentInputStream(), StandardCharsets.UTF_8.name(), "");
            page.outputSettings().prettyPrint(false);
            new FilledPage(page).with(kept(request));
            shown.resetBuffer();
            shown.getOutputStream().write(page.outerHtml().getBytes(StandardCharsets.UTF_8));
        }
        shown.copyBodyToResponse();
    }

    private Optional<KeptEntry> kept(HttpServletRequest request) {
        try {
            var key = UUID.fromString(request.getParameter(AgentForms.KEPT));
            return entries.findFor(request.getUserPrincipal().getName(), key);
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }
}
