package fr.pdn.labelling.team;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who shares which candidatures. A membership is never changed, only ended, and another begun: its rows are the journal. */
@Repository
public class Teams {
    private final JdbcClient jdbc;
    private final Clock clock;

    Teams(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A team of one, or of nobody yet when no address is known. */
    @Transactional
    public UUID found(String founder) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        with founded as (insert into team (id, founded_at) values (:id, :now) returning id)
                        insert into team_membership (team, email, role, ground, since, added_by)
                        select id, :email, 'EDITOR', 'FOUNDED', :now, :email from founded where :email <> ''""")
                .param("id", id)
                .param("now", now())
                .param("email", address(founder))
                .update();
        return id;
    }

    /** Does nothing for someone who is a member already. */
    public void join(UUID team, String email, TeamRole role, Ground ground, String by) {
        jdbc.sql("""
                        insert into team_membership (team, email, role, ground, since, added_by) values (?, ?, ?, ?, ?, ?)
                        on conflict do nothing""")
                .params(team, address(email), role.name(), ground.name(), now(), by)
                .update();
    }

    /**
     * Those whom a filed dossier names. Its legal representative signs for the whole team only where nobody does yet: filing
     * another dossier must not make its author one.
     */
    public void joinNamed(UUID team, String representative, String contact, String by) {
        jdbc.sql("""
                        insert into team_membership (team, email, role, ground, since, added_by)
                        select :team, named.email, case when named.signs and not exists (
                            select 1 from team_membership where team = :team and role = 'LEGAL_REPRESENTATIVE' and until is null)
                          then 'LEGAL_REPRESENTATIVE' else 'EDITOR' end, 'NAMED', :now, :by
                        from (select distinct on (email) email, signs
                          from (values (:representative, true), (:contact, false)) as given (email, signs)
                          where email <> '' order by email, signs desc) as named
                        on conflict do nothing""")
                .param("team", team)
                .param("now", now())
                .param("by", by)
                .param("representative", address(representative))
                .param("contact", address(contact))
                .update();
    }

    /** @return false when it had ended */
    public boolean end(Membership membership, String by) {
        return jdbc.sql("update team_membership set until = ?, ended_by = ? where id = ? and until is null")
                        .params(now(), by, membership.id())
                        .update()
                == 1;
    }

    /** Those who belong to it now, the first to come in front. */
    public List<Membership> members(UUID team) {
        return jdbc.sql("select * from team_membership where team = ? and until is null order by id")
                .param(team)
                .query(Membership.class)
                .list();
    }

    public Optional<Membership> member(UUID team, String email) {
        return jdbc.sql("select * from team_membership where team = ? and email = ? and until is null")
                .params(team, address(email))
                .query(Membership.class)
                .optional();
    }

    /** Everyone who belongs or belonged to it, in the order they came. */
    public List<Membership> history(UUID team) {
        return jdbc.sql("select * from team_membership where team = ? order by id")
                .param(team)
                .query(Membership.class)
                .list();
    }

    /** The last one joined in front. */
    public List<UUID> of(String email) {
        return jdbc.sql("select team from team_membership where email = ? and until is null order by id desc")
                .param(address(email))
                .query(UUID.class)
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    static String address(String email) {
        return email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
    }
}
