package fr.pdn.labelling.configuration.security;

import fr.pdn.labelling.configuration.OpenPath;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.DefaultLoginPageConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Our own pages: those of everyone, of outsiders and of agents. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    static final String AGENT_SIGN_IN = "/connexion";
    static final String OUTSIDER_SIGN_IN = "/connexion/portail";
    static final String LINK_SENT = "/connexion/portail/envoye";
    static final String LINK = "/connexion/portail/lien";
    static final String LINK_USELESS = OUTSIDER_SIGN_IN + "?perime";

    private static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none';" + " form-action 'self'; frame-ancestors 'none'";

    @Bean
    @Order(3)
    SecurityFilterChain pageChain(
            HttpSecurity http,
            RequestCache pages,
            LinkTokens tokens,
            LinkRequests requests,
            LinkSender sender,
            AccessDeniedHandler keptForms,
            List<OpenPath> openPaths)
            throws Exception {
        // The framework's own pages at /login and /logout, in English.
        http.removeConfigurer(DefaultLoginPageConfigurer.class);
        return http.requestCache(cache -> cache.requestCache(pages))
                .headers(PageSecurity::headers)
                // A session of its own for whoever signs in: a page still loading would write the former one back.
                .sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.migrateSession()))
                .formLogin(form -> form.loginPage(AGENT_SIGN_IN)
                        .successHandler(new AgentHome())
                        .failureHandler((request, response, refusal) -> response.sendRedirect(
                                AGENT_SIGN_IN + (refusal instanceof TooManyAttempts ? "?trop" : "?erreur"))))
                .oneTimeTokenLogin(link -> link.authenticationProvider(
                                new OneTimeTokenAuthenticationProvider(tokens, PageSecurity::outsider))
                        .tokenService(tokens)
                        .generateRequestResolver(requests)
                        .tokenGenerationSuccessHandler(sender)
                        .tokenGeneratingUrl(OUTSIDER_SIGN_IN)
                        .loginProcessingUrl(LINK)
                        .showDefaultSubmitPage(false)
                        .successHandler(new OutsiderHome())
                        .failureHandler(new SimpleUrlAuthenticationFailureHandler(LINK_USELESS)))
                .logout(logout -> logout.logoutUrl("/deconnexion").logoutSuccessUrl("/"))
                .exceptionHandling(errors -> signInPages(errors.accessDeniedHandler(keptForms), pages))
                .authorizeHttpRequests(rules -> {
                    openPaths.forEach(
                            path -> rules.requestMatchers(path.pattern()).permitAll());
                    PageRules.of(rules);
                })
                .build();
    }

    private static UserDetails outsider(String email) {
        return User.withUsername(email).password("").roles(PageRules.OUTSIDER).build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), geolocation=(), microphone=(), payment=()"));
    }

    /** Nobody is led after their sign-in to a page that does not exist. */
    private static void signInPages(ExceptionHandlingConfigurer<HttpSecurity> errors, RequestCache pages) {
        var paths = PathPatternRequestMatcher.withDefaults();
        Stream.of(PageRules.OUTSIDERS)
                .forEach(path -> errors.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(OUTSIDER_SIGN_IN), paths.matcher(path)));
        Stream.of(PageRules.AGENTS)
                .forEach(path -> errors.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(AGENT_SIGN_IN), paths.matcher(path)));
        errors.defaultAuthenticationEntryPointFor(
                (request, response, refusal) -> {
                    pages.removeRequest(request, response);
                    response.sendError(HttpServletResponse.SC_NOT_FOUND);
                },
                paths.matcher("/**"));
    }
}
