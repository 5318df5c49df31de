package fr.pdn.labelling.suspension;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was reported, as it was reported. */
@Repository
class Breaches {
    private static final String SELECT = """
            select b.*, c.number, l.professional from breach b
            join candidature c on c.id = b.candidature_id left join label l on l.number = b.label\s""";

    private final JdbcClient jdbc;

    Breaches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(
            UUID candidature,
            String label,
            BreachGround ground,
            String facts,
            BreachSource source,
            String by,
            Instant at) {
        return jdbc.sql("""
                        insert into breach (candidature_id, label, ground, facts, source, reported_by, reported_at)
                        values (?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(candidature, label, ground.name(), facts, source.name(), by, Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    Optional<Breach> find(long id) {
        return jdbc.sql(SELECT + "where b.id = ?").param(id).query(Breach.class).optional();
    }

    List<Breach> of(String number) {
        return jdbc.sql(SELECT + "where c.number = ? order by b.id")
                .param(number)
                .query(Breach.class)
                .list();
    }

    /** The last reported in front. */
    List<Breach> last(int most) {
        return jdbc.sql(SELECT + "order by b.id desc limit ?")
                .param(most)
                .query(Breach.class)
                .list();
    }
}
