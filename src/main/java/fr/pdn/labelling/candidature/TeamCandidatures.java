package fr.pdn.labelling.candidature;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a team shares: its drafts, and what it filed. */
@Repository
public class TeamCandidatures {
    private final JdbcClient jdbc;

    TeamCandidatures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The drafts that an address shares, newest first. */
    public List<Candidature> draftsOf(String email) {
        return jdbc.sql("""
                        select c.* from candidature c
                        join team_membership m on m.team = c.team and m.until is null
                        where m.email = lower(?) and c.submitted_at is null order by c.created_at desc""").param(email).query(Candidatures::read).list();
    }

    /** Whether an address shares this candidature. */
    public boolean shared(UUID id, String email) {
        return jdbc.sql("""
                        select exists (select 1 from candidature c
                          join team_membership m on m.team = c.team and m.until is null
                          where c.id = ? and m.email = lower(?))""").params(id, email).query(Boolean.class).single();
    }

    /** All that a team shares, newest first. */
    public List<Candidature> sharedBy(UUID team) {
        return jdbc.sql("select * from candidature where team = ? order by created_at desc")
                .param(team)
                .query(Candidatures::read)
                .list();
    }

    List<Candidature> filedBy(UUID team) {
        return sharedBy(team).stream().filter(filed -> !filed.draft()).toList();
    }

    /** Whether its team has filed for another structure: those people must not see this one, nor its people theirs. */
    boolean standsApart(Candidature draft) {
        return jdbc.sql("""
                        select exists (select 1 from candidature where team = ? and submitted_at is not null and siret <> ?)""")
                .params(draft.team(), draft.answers().structure().siretDigits())
                .query(Boolean.class)
                .single();
    }

    void give(UUID id, UUID team) {
        jdbc.sql("update candidature set team = ? where id = ?")
                .params(team, id)
                .update();
    }
}
