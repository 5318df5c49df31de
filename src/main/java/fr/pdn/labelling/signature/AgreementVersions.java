package fr.pdn.labelling.signature;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The frozen texts. A version is never changed: what says something else is the next one. */
@Repository
class AgreementVersions {
    private static final String TEXT =
            "select id, candidature_id as candidature, kind, professional, version, html, sha256 from agreement_text ";

    private final JdbcClient jdbc;
    private final Clock clock;

    AgreementVersions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Agreement> last(UUID candidature, AgreementKind kind, String professional) {
        return jdbc.sql(TEXT + """
                        where candidature_id = ? and kind = ? and professional is not distinct from ?
                        order by version desc limit 1""")
                .params(candidature, kind.name(), professional)
                .query(Agreement.class)
                .optional();
    }

    Optional<Agreement> find(long id) {
        return jdbc.sql(TEXT + "where id = ?").param(id).query(Agreement.class).optional();
    }

    /** The same text again is the same version. */
    Agreement freeze(Agreement text) {
        var frozen = jdbc.sql("""
                        with last as (
                          select id, version, sha256 from agreement_text
                          where candidature_id = :candidature and kind = :kind and professional is not distinct from :professional
                          order by version desc limit 1),
                        added as (
                          insert into agreement_text (candidature_id, kind, professional, version, html, sha256, frozen_at)
                          select :candidature, :kind, :professional, coalesce((select version from last), 0) + 1, :html, :sha256, :now
                          where (select sha256 from last) is distinct from :sha256
                          returning id, version)
                        select id, version from added union all select id, version from last limit 1""")
                .param("candidature", text.candidature())
                .param("kind", text.kind().name())
                .param("professional", text.professional(), Types.VARCHAR)
                .param("html", text.html())
                .param("sha256", text.sha256())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, i) -> new long[] {row.getLong("id"), row.getLong("version")})
                .single();
        return new Agreement(
                frozen[0],
                text.candidature(),
                text.kind(),
                text.professional(),
                (int) frozen[1],
                text.html(),
                text.sha256());
    }
}
