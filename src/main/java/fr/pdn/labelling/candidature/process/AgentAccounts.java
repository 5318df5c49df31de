package fr.pdn.labelling.candidature.process;

import static java.util.stream.Collectors.toMap;

import fr.pdn.labelling.candidature.AgentNames;
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

    AgentAccounts(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public Map<String, String> of(Collection<String> logins) {
        Map<String, String> names = new LinkedHashMap<>();
        logins.forEach(login -> names.put(login, login));
        if (!names.isEmpty()) {
            names.putAll(identities.createUserQuery().userIdIn(names.keySet().toArray(String[]::new)).list().stream()
                    .collect(toMap(User::getId, AgentAccounts::name)));
        }
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
