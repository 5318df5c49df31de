package fr.pdn.labelling.candidature.process;

import static java.util.stream.Collectors.joining;

import fr.pdn.labelling.candidature.Agents;
import fr.pdn.labelling.engine.OncePerTransaction;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

@Component
class EngineAgents implements Agents {
    private final IdentityService identities;
    private final OncePerTransaction<String, String> names = new OncePerTransaction<>();

    EngineAgents(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public String nameOf(String login) {
        return names.get(login, this::named);
    }

    private String named(String login) {
        var account = identities.createUserQuery().userId(login).singleResult();
        var name = account == null ? "" : fullName(account);
        return name.isEmpty() ? login : name;
    }

    private static String fullName(User account) {
        return Stream.of(account.getFirstName(), account.getLastName())
                .filter(Objects::nonNull)
                .collect(joining(" "))
                .strip();
    }
}
