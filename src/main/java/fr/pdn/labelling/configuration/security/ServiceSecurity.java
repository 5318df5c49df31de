package fr.pdn.labelling.configuration.security;

import static fr.pdn.labelling.configuration.AgentGroup.ADMINISTRATORS;
import static fr.pdn.labelling.configuration.AgentGroup.INTEGRATION;
import static org.springframework.http.HttpMethod.POST;

import fr.pdn.labelling.configuration.AgentGroup;
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** The doors for programs: HTTP Basic at each call, no session. */
@Configuration(proxyBeanMethods = false)
class ServiceSecurity {

    private static final String[] AGENTS =
            Arrays.stream(AgentGroup.values()).map(AgentGroup::authority).toArray(String[]::new);

    @Bean
    @Order(1)
    SecurityFilterChain serviceChain(HttpSecurity http, ProblemAnswers problems) throws Exception {
        return http.securityMatcher("/api/**", "/engine-rest/**", "/actuator/**")
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // No cookie is honoured; a browser that remembers a Basic login is stopped by CrossSite.
                .csrf(CsrfConfigurer::disable)
                .requestCache(cache -> cache.disable())
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .authorizeHttpRequests(rules -> rules.requestMatchers("/actuator/health", "/actuator/health/*")
                        .permitAll()
                        .requestMatchers(new CrossSite(), ClosedOperations.ofRest())
                        .denyAll()
                        .requestMatchers("/actuator/**")
                        .hasAuthority(ADMINISTRATORS.authority())
                        .requestMatchers(POST, "/api/campaigns", "/api/campaigns/*/extensions")
                        .hasAnyAuthority(INTEGRATION.authority(), ADMINISTRATORS.authority())
                        .requestMatchers("/api/**")
                        .hasAuthority(INTEGRATION.authority())
                        .requestMatchers("/engine-rest/**")
                        .hasAnyAuthority(AGENTS)
                        .anyRequest()
                        .denyAll())
                .build();
    }
}
