package fr.pdn.labelling.demo;

import fr.pdn.labelling.eligibility.CommitteeMember;
import fr.pdn.labelling.eligibility.CommitteeMembers;
import jakarta.annotation.PostConstruct;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The two members of the fictitious committee. */
@Component
@Profile("!production")
class DemonstrationCommittee {
    private final CommitteeMembers members;

    DemonstrationCommittee(CommitteeMembers members) {
        this.members = members;
    }

    @PostConstruct
    void sit() {
        members.add(new CommitteeMember("membre1", "Béatrice Criste", "membre1@comite.example"));
        members.add(new CommitteeMember("membre2", "Gaël Soude", "membre2@comite.example"));
    }
}
