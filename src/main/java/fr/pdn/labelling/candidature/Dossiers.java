package fr.pdn.labelling.candidature;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Dossiers, by number or id. */
@Service
public class Dossiers {
    private static final String READ = """
            select c.*, (select json_agg(a order by a.id) from act a where a.candidature_id = c.id) as acts
            from candidature c where c.""";

    private final JdbcClient jdbc;
    private final OpenDossiers open;

    Dossiers(JdbcClient jdbc, OpenDossiers open) {
        this.jdbc = jdbc;
        this.open = open;
    }

    public Optional<Dossier> find(String number) {
        var known = open.find(number);
        if (known.isPresent()) {
            return known;
        }
        var read = read("number = ?", number);
        read.ifPresent(open::keep);
        return read;
    }

    public Optional<Dossier> find(UUID id) {
        return read("id = ?", id);
    }

    /** Drafts to which this happened, the last begun in front. */
    public List<Dossier> drafts(Act kind) {
        return jdbc.sql(READ + "submitted_at is null and c.id in (select candidature_id from act where kind = ?)"
                        + " order by c.created_at desc, c.id")
                .param(kind.name())
                .query(Dossiers::dossier)
                .list();
    }

    /** Filed candidatures to which this happened, the last filed in front. */
    public List<Dossier> filed(Act kind, int most) {
        return jdbc.sql(READ + "submitted_at is not null and c.id in (select candidature_id from act where kind = ?)"
                        + " order by c.submitted_at desc, c.id limit ?")
                .params(kind.name(), most)
                .query(Dossiers::dossier)
                .list();
    }

    /** In no order; one question, however many. */
    public List<Dossier> all(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : jdbc.sql(READ + "number = any(?)")
                        .param(numbers.toArray(String[]::new))
                        .query(Dossiers::dossier)
                        .list();
    }

    /** For those who know it exists: a process, a task. */
    public Dossier get(String number) {
        return find(number).orElseThrow(() -> new IllegalStateException("No dossier " + number));
    }

    private Optional<Dossier> read(String which, Object key) {
        return jdbc.sql(READ + which).param(key).query(Dossiers::dossier).optional();
    }

    private static Dossier dossier(ResultSet row, int i) throws SQLException {
        return new Dossier(Candidatures.read(row, i), acts(Json.read(row.getString("acts"))));
    }

    private static List<RecordedAct> acts(JsonNode rows) {
        var acts = new ArrayList<RecordedAct>();
        rows.forEach(row -> acts.add(new RecordedAct(
                row.get("id").asLong(),
                Act.valueOf(row.get("kind").asText()),
                row.get("professional").textValue(),
                row.get("actor").asText(),
                OffsetDateTime.parse(row.get("at").asText()).toInstant(),
                row.get("detail").isNull() ? Json.read(null) : row.get("detail"))));
        return List.copyOf(acts);
    }
}
