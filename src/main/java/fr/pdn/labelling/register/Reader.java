package fr.pdn.labelling.register;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fr.pdn.labelling.configuration.AgentGroup;
import java.util.Arrays;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** The agent who reads. */
public record Reader(String login, Set<AgentGroup> groups) {

    public static Reader of(Authentication signedIn) {
        var authorities = signedIn.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
        var groups = Arrays.stream(AgentGroup.values()).filter(group -> authorities.contains(group.authority()));
        return new Reader(signedIn.getName(), groups.collect(toUnmodifiableSet()));
    }

    public boolean isIn(AgentGroup... any) {
        return Arrays.stream(any).anyMatch(groups::contains);
    }
}
