package fr.pdn.labelling.eligibility;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The follow-up bodies of the scheme (« instances de suivi »): one committee, whose members may be linked to structures. */
@Repository
public class CommitteeMembers {
    private final JdbcClient jdbc;

    CommitteeMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<CommitteeMember> all() {
        return jdbc.sql("select user_id, name, email from committee_member order by user_id")
                .query(CommitteeMember.class)
                .list();
    }

    /** Members who have a tie with the structure: recused before they see anything. */
    public List<String> linkedTo(String siret) {
        return jdbc.sql("select user_id from committee_link where siret = ?")
                .param(siret)
                .query(String.class)
                .list();
    }

    public void add(CommitteeMember member) {
        jdbc.sql("insert into committee_member (user_id, name, email) values (?, ?, ?) on conflict do nothing")
                .params(member.userId(), member.name(), member.email())
                .update();
    }

    public void link(String userId, String siret) {
        jdbc.sql("insert into committee_link (user_id, siret) values (?, ?) on conflict do nothing")
                .params(userId, siret)
                .update();
    }
}
