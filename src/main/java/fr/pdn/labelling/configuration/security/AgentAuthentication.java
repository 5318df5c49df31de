package fr.pdn.labelling.configuration.security;

import fr.pdn.labelling.configuration.AgentGroup;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Checks an agent's password against the engine's accounts. */
@Component
class AgentAuthentication implements AuthenticationProvider {

    private final IdentityService identities;
    private final Attempts attempts;

    AgentAuthentication(IdentityService identities, Attempts attempts) {
        this.identities = identities;
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        var login = given.getName();
        var network = Network.of(given.getDetails());
        var account = login.toLowerCase(Locale.ROOT);
        if (!attempts.allows(Door.PASSWORD, account, network)) {
            throw new TooManyAttempts();
        }
        var groups = groupsOf(login);
        if (!mayEnter(groups) || !identities.checkPassword(login, String.valueOf(given.getCredentials()))) {
            throw new BadCredentialsException("Identifiant ou mot de passe inconnu.");
        }
        attempts.forget(Door.PASSWORD, account, network);
        return signedIn(given, groups);
    }

    private List<String> groupsOf(String login) {
        return identities.createGroupQuery().groupMember(login).list().stream()
                .map(Group::getId)
                .toList();
    }

    /** The engine's own account belongs to no person. */
    private static boolean mayEnter(List<String> groups) {
        return !groups.isEmpty() && !groups.contains(Groups.CAMUNDA_ADMIN);
    }

    private static Authentication signedIn(Authentication given, List<String> groups) {
        var authorities = groups.stream()
                .map(AgentGroup::authorityOf)
                .map(SimpleGrantedAuthority::new)
                .toList();
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(given.getName(), null, authorities);
        signedIn.setDetails(given.getDetails());
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
