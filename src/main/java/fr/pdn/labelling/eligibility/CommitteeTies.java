package fr.pdn.labelling.eligibility;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ties between members and structures: a tied member is recused before seeing anything. */
@Repository
public class CommitteeTies {
    private final JdbcClient jdbc;

    CommitteeTies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Logins of the members who have a tie with the structure. */
    public List<String> with(String siret) {
        return jdbc.sql("select user_id from committee_tie where siret = ?")
                .param(siret)
                .query(String.class)
                .list();
    }

    public List<CommitteeTie> all() {
        return jdbc.sql("""
                        select t.user_id, t.siret,
                          (select c.structure_name from candidature c where c.siret = t.siret and c.submitted_at is not null
                           order by c.submitted_at desc limit 1) as structure
                        from committee_tie t order by t.user_id, t.siret""").query(CommitteeTie.class).list();
    }

    public void add(String userId, String siret) {
        jdbc.sql("insert into committee_tie (user_id, siret) values (?, ?) on conflict do nothing")
                .params(userId, siret)
                .update();
    }

    void remove(CommitteeTie tie) {
        jdbc.sql("delete from committee_tie where user_id = ? and siret = ?")
                .params(tie.userId(), tie.siret())
                .update();
    }
}
