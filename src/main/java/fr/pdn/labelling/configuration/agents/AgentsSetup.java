package fr.pdn.labelling.configuration.agents;

import fr.pdn.labelling.configuration.AgentGroup;
import fr.pdn.labelling.engine.OneNodeAtATime;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Makes the groups, their rights and their Tasklist filters exist, once, whichever node starts first. */
@Component
class AgentsSetup implements InitializingBean {

    /** Passwords have a capital, a small letter, a digit and a sign; the rest is chance. */
    private static final String FOR_THE_POLICY = "Aa1!";

    private final IdentityService identities;
    private final AuthorizationService authorizations;
    private final TaskFilters filters;
    private final OneNodeAtATime oneNode;

    AgentsSetup(
            IdentityService identities,
            AuthorizationService authorizations,
            TaskFilters filters,
            OneNodeAtATime oneNode) {
        this.identities = identities;
        this.authorizations = authorizations;
        this.filters = filters;
        this.oneNode = oneNode;
    }

    @Override
    public void afterPropertiesSet() {
        oneNode.run(AgentsSetup.class, () -> {
            for (var group : AgentGroup.values()) {
                createGroup(group.id(), group.frenchName(), Groups.GROUP_TYPE_WORKFLOW);
            }
            createEngineOwner();
            GroupRights.all().forEach(this::grant);
            GroupRights.TASKLIST_GROUPS.forEach(filters::createFor);
        });
    }

    private void createGroup(String id, String name, String type) {
        if (identities.createGroupQuery().groupId(id).count() == 0) {
            var group = identities.newGroup(id);
            group.setName(name);
            group.setType(type);
            identities.saveGroup(group);
        }
    }

    /**
     * While the engine's own group of administrators is empty, its pages invite the first visitor to become one. This account
     * fills the group; nobody knows its password and {@code AgentAuthentication} refuses it.
     */
    private void createEngineOwner() {
        createGroup(Groups.CAMUNDA_ADMIN, "Moteur", Groups.GROUP_TYPE_SYSTEM);
        if (identities.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count() == 0) {
            var owner = identities.newUser("moteur");
            owner.setLastName("Compte technique du moteur");
            owner.setPassword(FOR_THE_POLICY + UUID.randomUUID() + UUID.randomUUID());
            identities.saveUser(owner);
            identities.createMembership(owner.getId(), Groups.CAMUNDA_ADMIN);
        }
    }

    private void grant(GroupRights.Right right) {
        var granted = authorizations
                .createAuthorizationQuery()
                .groupIdIn(right.group().id())
                .resourceType(right.resource())
                .resourceId(right.resourceId())
                .count();
        if (granted == 0) {
            var authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            authorization.setGroupId(right.group().id());
            authorization.setResource(right.resource());
            authorization.setResourceId(right.resourceId());
            authorization.setPermissions(right.permissions());
            authorizations.saveAuthorization(authorization);
        }
    }
}
