package fr.pdn.labelling.configuration.security;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

@Configuration(proxyBeanMethods = false)
class SecurityParts {

    /** Several servlets answer here (ours and the engine's): all rules read the whole path. */
    @Bean
    static PathPatternRequestMatcherBuilderFactoryBean pathPatterns() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }

    /** Remembers the page someone asked for until they have signed in; not the scripts and pictures around it. */
    @Bean
    RequestCache pages() {
        var html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        html.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(
                new AndRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/**"), html));
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    /** Two pages of one session that leave a word for the next one at the same moment: the last word counts, none breaks down. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsOfSeveralPages() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
