package fr.pdn.labelling.candidature;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The candidatures, one row each. */
@Repository
public class Candidatures {
    private final JdbcClient jdbc;

    Candidatures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Candidature candidature) {
        var structure = candidature.answers().structure();
        jdbc.sql("""
                        insert into candidature (id, campaign, siret, structure_name, answers, owner_email, team, created_at, updated_at)
                        values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)""")
                .params(
                        candidature.id(),
                        candidature.campaign(),
                        structure.siretDigits(),
                        structure.name(),
                        Json.write(candidature.json()),
                        candidature.ownerEmail(),
                        candidature.team(),
                        Timestamp.from(candidature.createdAt()),
                        Timestamp.from(candidature.updatedAt()))
                .update();
    }

    /** @return false when the draft was submitted or saved by someone else since that version */
    boolean replace(UUID id, Map<String, Object> json, int version, Instant at) {
        var structure = Answers.of(json).structure();
        return jdbc.sql("""
                                update candidature set answers = ?::jsonb, siret = ?, structure_name = ?, updated_at = ?, version = version + 1
                                where id = ? and version = ? and submitted_at is null""")
                        .params(
                                Json.write(json),
                                structure.siretDigits(),
                                structure.name(),
                                Timestamp.from(at),
                                id,
                                version)
                        .update()
                == 1;
    }

    /** @return false when it was submitted or saved by someone else since that version */
    boolean submit(UUID id, int version, String number, Instant submittedAt) {
        return jdbc.sql("""
                                update candidature set number = ?, submitted_at = ?
                                where id = ? and version = ? and submitted_at is null""")
                        .params(number, Timestamp.from(submittedAt), id, version)
                        .update()
                == 1;
    }

    /** @return false when it was filed or deleted meanwhile */
    boolean delete(UUID draft) {
        return jdbc.sql("delete from candidature where id = ? and submitted_at is null")
                        .param(draft)
                        .update()
                == 1;
    }

    /** Those of a campaign that are not filed, the oldest first. */
    public List<Candidature> drafts(String campaign) {
        return jdbc.sql("select * from candidature where campaign = ? and submitted_at is null order by created_at, id")
                .param(campaign)
                .query(Candidatures::read)
                .list();
    }

    public Optional<Candidature> find(UUID id) {
        return jdbc.sql("select * from candidature where id = ?")
                .param(id)
                .query(Candidatures::read)
                .optional();
    }

    public Optional<Candidature> find(String number) {
        return jdbc.sql("select * from candidature where number = ?")
                .param(number)
                .query(Candidatures::read)
                .optional();
    }

    /** By id or by number. */
    public Optional<Candidature> referred(String reference) {
        try {
            return find(UUID.fromString(reference));
        } catch (IllegalArgumentException notAnId) {
            return find(reference);
        }
    }

    public boolean known(String campaign, String siret) {
        return jdbc.sql("select exists (select 1 from candidature where campaign = ? and siret = ?)")
                .params(campaign, siret)
                .query(Boolean.class)
                .single();
    }

    /** What was filed in a campaign or typed by agents, but for what was withdrawn or abandoned; the first begun in front. */
    public List<Candidature> knownTo(String campaign) {
        return jdbc.sql("""
                        select c.* from candidature c where c.campaign = ? and (c.submitted_at is not null
                            or exists (select 1 from act a where a.candidature_id = c.id and a.kind = 'ENTERED'))
                          and not exists (select 1 from act a where a.candidature_id = c.id
                            and a.kind in ('ENTRY_ABANDONED', 'WITHDRAWN_BY_STRUCTURE'))
                        order by c.created_at, c.id""").param(campaign).query(Candidatures::read).list();
    }

    /** Whether the same structure has another live candidature in this campaign. */
    public boolean anotherFrom(Candidature candidature) {
        return jdbc.sql("""
                        select exists (select 1 from candidature c where c.campaign = ? and c.siret = ? and c.id <> ?
                          and c.submitted_at is not null
                          and not exists (select 1 from act a where a.candidature_id = c.id and a.kind = 'WITHDRAWN_BY_STRUCTURE'))""")
                .params(
                        candidature.campaign(),
                        candidature.answers().structure().siretDigits(),
                        candidature.id())
                .query(Boolean.class)
                .single();
    }

    /** Numbers of the candidatures that a structure filed. */
    public List<String> filedBy(String siret) {
        return jdbc.sql("select number from candidature where siret = ? and submitted_at is not null order by number")
                .param(siret)
                .query(String.class)
                .list();
    }

    /** Whether the structure, known by its SIRET, was paid a startup grant for another candidature. */
    public boolean grantedBefore(Candidature candidature) {
        return jdbc.sql("""
                        select exists (select 1 from candidature c join act a on a.candidature_id = c.id
                          where c.siret = ? and c.id <> ? and a.kind = 'GRANT_PAID')""")
                .params(candidature.answers().structure().siretDigits(), candidature.id())
                .query(Boolean.class)
                .single();
    }

    /** A page of filed candidatures by number, after a number (keyset), at most {@code limit}. */
    public List<Candidature> page(String campaign, String after, List<Act> lastActs, int limit) {
        return jdbc.sql("""
                        select c.* from candidature c
                        where c.number > :after and (:campaign = '' or c.campaign = :campaign)
                          and (:anyState or (select a.kind from act a where a.candidature_id = c.id and a.kind in (:stateful)
                               order by a.id desc limit 1) in (:kinds))
                        order by c.number limit :limit""")
                .param("after", Objects.toString(after, ""))
                .param("campaign", Objects.toString(campaign, ""))
                .param("anyState", lastActs.isEmpty())
                .param("stateful", Dossier.statefulActs())
                .param(
                        "kinds",
                        lastActs.isEmpty()
                                ? List.of("-")
                                : lastActs.stream().map(Act::name).toList())
                .param("limit", limit)
                .query(Candidatures::read)
                .list();
    }

    static Candidature read(ResultSet row, int i) throws SQLException {
        var submittedAt = row.getTimestamp("submitted_at");
        return new Candidature(
                row.getObject("id", UUID.class),
                row.getString("campaign"),
                row.getString("number"),
                Json.map(row.getString("answers")),
                row.getInt("version"),
                row.getString("owner_email"),
                row.getObject("team", UUID.class),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant(),
                submittedAt == null ? null : submittedAt.toInstant());
    }
}
