package fr.pdn.labelling.configuration.security;

import static fr.pdn.labelling.configuration.AgentGroup.ADMINISTRATORS;
import static fr.pdn.labelling.configuration.AgentGroup.COMMITTEE;
import static fr.pdn.labelling.configuration.AgentGroup.COORDINATION;
import static fr.pdn.labelling.configuration.AgentGroup.DIRECTORS;
import static fr.pdn.labelling.configuration.AgentGroup.MANAGERS;
import static fr.pdn.labelling.configuration.AgentGroup.PAYMENTS;
import static fr.pdn.labelling.configuration.AgentGroup.REVIEWERS;

import fr.pdn.labelling.configuration.AgentGroup;
import jakarta.servlet.DispatcherType;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/** Who may use each route of our own pages; any other is denied. */
final class PageRules {
    static final String OUTSIDER = "OUTSIDER";
    private static final String[] EVERYONE = {
        "/",
        "/annuaire",
        "/annuaire.json",
        "/annuaire.csv",
        "/verification/**",
        "/accessibilite",
        "/connexion/**",
        "/css/**",
        "/js/**",
        "/images/**",
        "/favicon.ico",
        "/webjars/htmx.org/**",
        "/v3/api-docs",
        "/v3/api-docs/**",
        "/v3/api-docs.yaml"
    };
    static final String[] OUTSIDERS = {
        "/candidatures",
        "/candidatures/**",
        "/taches",
        "/taches/**",
        "/equipe",
        "/equipe/**",
        "/presence",
        "/presence/**",
        "/reseau",
        "/reseau/**"
    };
    static final String[] AGENTS = {
        "/agents",
        "/dossiers",
        "/dossiers/**",
        "/courriels-recus",
        "/courriels-recus/**",
        "/formations",
        "/formations/**",
        "/rencontres",
        "/rencontres/**",
        "/annuaire-national",
        "/annuaire-national/**",
        "/presences",
        "/presences/**",
        "/manquements",
        "/manquements/**",
        "/comite",
        "/comite/**",
        "/acces-structures",
        "/acces-structures/**",
        "/saisies",
        "/saisies/**",
        "/versements",
        "/versements.csv",
        "/versements/reversements.csv",
        "/campagnes",
        "/campagnes/**",
        "/registre",
        "/registre/**",
        "/registre.*",
        "/pilotage",
        "/pilotage/**",
        "/bilans",
        "/bilans/**",
        "/labels-provisoires"
    };

    private PageRules() {}

    static void of(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(EVERYONE)
                .permitAll()
                .requestMatchers(OUTSIDERS)
                .hasRole(OUTSIDER)
                .requestMatchers(
                        "/dossiers/*/statut",
                        "/dossiers/*/fusion",
                        "/dossiers/*/fin-de-convention",
                        "/dossiers/*/maintien")
                .hasAuthority(REVIEWERS.authority())
                .requestMatchers("/courriels-recus")
                .hasAnyAuthority(authorities(REVIEWERS, ADMINISTRATORS))
                .requestMatchers("/agents", "/dossiers", "/dossiers/**", "/courriels-recus/**")
                .hasAnyAuthority(
                        authorities(REVIEWERS, COORDINATION, COMMITTEE, DIRECTORS, PAYMENTS, MANAGERS, ADMINISTRATORS))
                .requestMatchers("/formations", "/formations/**")
                .hasAnyAuthority(authorities(COORDINATION, ADMINISTRATORS))
                .requestMatchers(
                        "/annuaire-national",
                        "/annuaire-national/**",
                        "/presences",
                        "/presences/**",
                        "/rencontres",
                        "/rencontres/**")
                .hasAuthority(COORDINATION.authority())
                .requestMatchers("/labels-provisoires")
                .hasAuthority(DIRECTORS.authority())
                .requestMatchers("/bilans", "/bilans/**")
                .hasAnyAuthority(authorities(REVIEWERS, COORDINATION, DIRECTORS, MANAGERS))
                .requestMatchers(HttpMethod.POST, "/manquements/**")
                .hasAnyAuthority(authorities(REVIEWERS, COORDINATION))
                .requestMatchers("/manquements/nouveau")
                .hasAnyAuthority(authorities(REVIEWERS, COORDINATION))
                .requestMatchers("/manquements", "/manquements/**")
                .hasAnyAuthority(authorities(REVIEWERS, COORDINATION, DIRECTORS))
                .requestMatchers("/comite", "/comite/**")
                .hasAnyAuthority(authorities(REVIEWERS, ADMINISTRATORS))
                .requestMatchers("/acces-structures", "/acces-structures/**", "/saisies", "/saisies/**")
                .hasAuthority(REVIEWERS.authority())
                .requestMatchers("/versements", "/versements.csv", "/versements/reversements.csv")
                .hasAuthority(PAYMENTS.authority())
                .requestMatchers("/campagnes", "/campagnes/**")
                .hasAuthority(ADMINISTRATORS.authority())
                .requestMatchers("/registre", "/registre/**", "/registre.*")
                .hasAnyAuthority(authorities(REVIEWERS, DIRECTORS, MANAGERS, ADMINISTRATORS))
                .requestMatchers("/pilotage", "/pilotage/**")
                .hasAnyAuthority(authorities(DIRECTORS, MANAGERS))
                .anyRequest()
                .denyAll();
    }

    private static String[] authorities(AgentGroup... groups) {
        return Stream.of(groups).map(AgentGroup::authority).toArray(String[]::new);
    }
}
