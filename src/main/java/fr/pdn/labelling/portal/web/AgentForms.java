package fr.pdn.labelling.portal.web;

import fr.pdn.labelling.portal.KeptEntries;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** The forms of every page of agents: each says whose page it was, and what it held is kept for that agent. */
@Component
class AgentForms {
    /** Hidden in each form of a page of agents, see {@link AgentOfPage}. */
    static final String AGENT = "_agent";

    /** On the page where what was typed is given back: its key. */
    static final String KEPT = "reprise";

    private final KeptEntries entries;
    private final ObjectProvider<RequestMappingHandlerMapping> pages;

    AgentForms(
            KeptEntries entries,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> pages) {
        this.entries = entries;
        this.pages = pages;
    }

    /** @return the page on which it is given back */
    Optional<String> kept(HttpServletRequest request, Map<String, List<String>> fields) {
        var agent = Optional.ofNullable(request.getParameter(AGENT));
        var page = agent.flatMap(name -> page(request.getServletPath()));
        return page.flatMap(path -> entries.keepFor(agent.orElseThrow(), request.getServletPath(), fields)
                .map(key -> UriComponentsBuilder.fromPath(path)
                        .queryParam(KEPT, key)
                        .encode()
                        .toUriString()));
    }

    /** A form is sent to its own page or to an address below it. */
    private Optional<String> page(String path) {
        return Stream.iterate(path, above -> !above.isEmpty(), above -> above.substring(0, above.lastIndexOf('/')))
                .filter(this::shown)
                .findFirst();
    }

    private boolean shown(String path) {
        var asked = PathContainer.parsePath(path);
        return pages.getObject().getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .map(RequestMappingInfo::getPathPatternsCondition)
                .flatMap(patterns -> patterns.getPatterns().stream())
                .anyMatch(pattern -> pattern.matches(asked));
    }
}
