package fr.pdn.labelling.eligibility;

import java.util.List;

/** The follow-up bodies of the scheme (« instances de suivi »): one committee, the users of its group. */
public interface CommitteeMembers {
    List<CommitteeMember> all();
}
