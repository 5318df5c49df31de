package fr.pdn.labelling.candidature.process;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.pdn.labelling.candidature.AgentNames;
import fr.pdn.labelling.engine.OncePerTransaction;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Agents are managed where every login is: in the engine's Admin. */
@Component
class AgentAccounts implements AgentNames {
    private final IdentityService identities;
    private final OncePerTransaction<String, String> known = new OncePerTransaction<>();

    AgentAccounts(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public Map<String, String> of(Collection<String> logins) {
        var read = known.known();
        var unread = logins.stream().filter(login -> !read.containsKey(login)).collect(toSet());
        if (!unread.isEmpty()) {
            unread.forEach(login -> read.put(login, login));
            read.putAll(identities.createUserQuery().userIdIn(unread.toArray(String[]::new)).list().stream()
                    .collect(toMap(User::getId, AgentAccounts::name)));
        }
        Map<String, String> names = new LinkedHashMap<>();
        logins.forEach(login -> names.put(login, read.get(login)));
        return names;
    }

    private static String name(User user) {
        var name = Stream.of(user.getFirstName(), user.getLastName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "))
                .strip();
        return name.isEmpty() ? user.getId() : name;
    }
}
