package fr.pdn.labelling.eligibility.process;

import fr.pdn.labelling.eligibility.CommitteeMember;
import fr.pdn.labelling.eligibility.CommitteeMembers;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Members are managed where every login is: in the engine's Admin. */
@Component
class CommitteeGroup implements CommitteeMembers {
    private static final String GROUP = "committee";
    private final IdentityService identities;

    CommitteeGroup(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public List<CommitteeMember> all() {
        return identities.createUserQuery().memberOfGroup(GROUP).orderByUserId().asc().list().stream()
                .map(user -> new CommitteeMember(
                        user.getId(), user.getFirstName() + " " + user.getLastName(), user.getEmail()))
                .toList();
    }
}
