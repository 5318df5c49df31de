package fr.pdn.labelling.demo;

import fr.pdn.labelling.configuration.DemonstrationAccounts;
import fr.pdn.labelling.configuration.DemonstrationAccounts.Account;
import fr.pdn.labelling.engine.OneNodeAtATime;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

@Component
@Profile("!production")
@DependsOn("agentsSetup")
class DemonstrationAgents implements InitializingBean {

    private final IdentityService identities;
    private final OneNodeAtATime oneNode;

    DemonstrationAgents(IdentityService identities, OneNodeAtATime oneNode) {
        this.identities = identities;
        this.oneNode = oneNode;
    }

    @Override
    public void afterPropertiesSet() {
        oneNode.run(
                DemonstrationAgents.class,
                () -> DemonstrationAccounts.ALL.stream()
                        .filter(account -> identities
                                        .createUserQuery()
                                        .userId(account.login())
                                        .count()
                                == 0)
                        .forEach(this::create));
    }

    private void create(Account account) {
        var user = identities.newUser(account.login());
        user.setFirstName(account.firstName());
        user.setLastName(account.lastName());
        user.setEmail(account.email());
        user.setPassword(DemonstrationAccounts.PASSWORD);
        identities.saveUser(user);
        identities.createMembership(account.login(), account.group().id());
    }
}
