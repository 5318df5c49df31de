package fr.pdn.labelling.configuration.production;

import fr.pdn.labelling.configuration.AgentGroup;
import fr.pdn.labelling.configuration.DemonstrationAccounts;
import fr.pdn.labelling.configuration.StartRefused;
import fr.pdn.labelling.engine.OneNodeAtATime;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** No demonstration account in production; and someone who can create the others. */
@Component
@Profile("production")
@DependsOn("agentsSetup")
class ProductionAccounts implements InitializingBean {

    private final IdentityService identities;
    private final OneNodeAtATime oneNode;
    private final String login;
    private final String password;

    ProductionAccounts(
            IdentityService identities,
            OneNodeAtATime oneNode,
            @Value("${pdn.first-administrator.login:}") String login,
            @Value("${pdn.first-administrator.password:}") String password) {
        this.identities = identities;
        this.oneNode = oneNode;
        this.login = login;
        this.password = password;
    }

    @Override
    public void afterPropertiesSet() {
        refuseDemonstration();
        oneNode.run(ProductionAccounts.class, this::ensureAdministrator);
    }

    private void refuseDemonstration() {
        var found = identities.createUserQuery().list().stream()
                .filter(this::isDemonstration)
                .map(User::getId)
                .toList();
        if (!found.isEmpty()) {
            throw new StartRefused(
                    "Cette base de données contient des comptes de démonstration : " + String.join(", ", found) + ".",
                    "Donnez une base de données qui n’a jamais servi à la démonstration (SPRING_DATASOURCE_URL).");
        }
    }

    /** A real agent may be called « coordination », with another password. */
    private boolean isDemonstration(User account) {
        return (account.getEmail() != null && account.getEmail().endsWith(DemonstrationAccounts.EMAIL_DOMAIN))
                || (DemonstrationAccounts.logins().contains(account.getId())
                        && identities.checkPassword(account.getId(), DemonstrationAccounts.PASSWORD));
    }

    private void ensureAdministrator() {
        var group = AgentGroup.ADMINISTRATORS.id();
        if (identities.createUserQuery().memberOfGroup(group).count() > 0) {
            return;
        }
        if (login.isBlank() || password.isBlank()) {
            throw new StartRefused(
                    "Aucun compte d’administration n’existe encore, et PDN_FIRST_ADMINISTRATOR_LOGIN ou"
                            + " PDN_FIRST_ADMINISTRATOR_PASSWORD manque.",
                    "Donnez les deux pour ce premier démarrage ; retirez-les ensuite.");
        }
        if (!identities.checkPasswordAgainstPolicy(password).isValid()) {
            throw new StartRefused(
                    "PDN_FIRST_ADMINISTRATOR_PASSWORD est trop simple.",
                    "Choisissez au moins dix caractères, dont une majuscule, une minuscule, un chiffre et un signe.");
        }
        var administrator = identities.newUser(login);
        administrator.setLastName("Administration");
        administrator.setPassword(password);
        identities.saveUser(administrator);
        identities.createMembership(login, group);
    }
}
