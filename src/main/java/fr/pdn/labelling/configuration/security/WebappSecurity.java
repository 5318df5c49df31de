package fr.pdn.labelling.configuration.security;

import fr.pdn.labelling.configuration.AgentGroup;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Tasklist, Cockpit and Admin: entered through our own sign-in page, and closed to everyone else. */
@Configuration(proxyBeanMethods = false)
class WebappSecurity {

    private static final int AFTER_SPRING_SECURITY = SecurityProperties.DEFAULT_FILTER_ORDER + 1;
    private static final String[] USERS = Stream.of(AgentGroup.values())
            .filter(group -> group != AgentGroup.INTEGRATION)
            .map(AgentGroup::authority)
            .toArray(String[]::new);

    @Bean
    @Order(2)
    SecurityFilterChain webappChain(HttpSecurity http, RequestCache pages) throws Exception {
        var paths = PathPatternRequestMatcher.withDefaults();
        return http.securityMatcher("/camunda/**")
                .requestCache(cache -> cache.requestCache(pages))
                // These pages bring their own token and their own headers.
                .csrf(CsrfConfigurer::disable)
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .logout(logout -> logout.logoutRequestMatcher(
                                paths.matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/{engine}/logout"))
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
                .exceptionHandling(errors -> errors.defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), paths.matcher("/camunda/api/**"))
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(PageSecurity.AGENT_SIGN_IN),
                                paths.matcher("/camunda/**"))
                        // A status is enough for a script; the page of an error cannot be made for every request.
                        .defaultAccessDeniedHandlerFor(
                                (request, response, refusal) -> response.setStatus(HttpStatus.FORBIDDEN.value()),
                                paths.matcher("/camunda/api/**"))
                        .defaultAccessDeniedHandlerFor(new AccessDeniedHandlerImpl(), paths.matcher("/camunda/**")))
                .authorizeHttpRequests(rules -> rules.requestMatchers(ClosedOperations.ofWebapps())
                        .denyAll()
                        .anyRequest()
                        .hasAnyAuthority(USERS))
                .build();
    }

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> webappSignIn() {
        var filter = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.setInitParameters(
                Map.of(ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM, SignedInAgent.class.getName()));
        filter.setOrder(AFTER_SPRING_SECURITY);
        filter.addUrlPatterns("/camunda/*");
        return filter;
    }

    @Bean
    FilterRegistrationBean<EngineSignIn> engineSignIn(IdentityService identities) {
        var filter = new FilterRegistrationBean<>(new EngineSignIn(identities));
        filter.setOrder(AFTER_SPRING_SECURITY);
        filter.addUrlPatterns("/engine-rest/*");
        return filter;
    }

    @Bean
    FilterRegistrationBean<BoundedQueries> boundedQueries(
            @Value("${camunda.bpm.generic-properties.properties.queryMaxResultsLimit}") int limit) {
        var filter = new FilterRegistrationBean<>(new BoundedQueries(limit));
        filter.setOrder(AFTER_SPRING_SECURITY);
        filter.addUrlPatterns("/engine-rest/*", "/camunda/api/engine/*");
        return filter;
    }
}
