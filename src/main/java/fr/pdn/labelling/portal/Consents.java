package fr.pdn.labelling.portal;

import fr.pdn.labelling.candidature.CurrentActor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The recorded consents: who agreed to which text, word for word, and when. */
@Repository
public class Consents {
    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;

    Consents(JdbcClient jdbc, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    void record(OutsiderTask task, UUID candidature, Agreement agreement) {
        jdbc.sql("""
                        insert into consent (task_id, candidature_id, kind, professional, html, sha256, agreed_by, agreed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        task.id(),
                        candidature,
                        agreement.kind().name(),
                        agreement.professional(),
                        agreement.html(),
                        agreement.sha256(),
                        actor.name(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** The last one first. */
    public List<Consent> of(UUID candidature, AgreementKind kind, String professional) {
        return jdbc.sql("""
                        select * from consent where candidature_id = ? and kind = ? and professional is not distinct from ?
                        order by agreed_at desc""")
                .params(candidature, kind.name(), professional)
                .query(Consents::read)
                .list();
    }

    private static Consent read(ResultSet row, int i) throws SQLException {
        return new Consent(
                new Agreement(
                        AgreementKind.valueOf(row.getString("kind")),
                        row.getString("professional"),
                        row.getString("html")),
                row.getString("agreed_by"),
                row.getTimestamp("agreed_at").toInstant());
    }
}
