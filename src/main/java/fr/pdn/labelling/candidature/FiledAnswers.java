package fr.pdn.labelling.candidature;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The answers of a filed candidature change in one case: someone takes a professional's place, before the committee instead of
 * them, under convention beside them. What stood there before is in the journal, and in the summary that was written when it
 * was filed.
 */
@Repository
public class FiledAnswers {
    private static final String PROFESSIONALS = "professionals";

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final OpenDossiers open;
    private final Clock clock;

    FiledAnswers(JdbcClient jdbc, Dossiers dossiers, OpenDossiers open, Clock clock) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.open = open;
        this.clock = clock;
    }

    /** Inside a transaction: whoever comes second waits, then reads what the first one did. */
    public Dossier hold(String number) {
        var id = jdbc.sql("select id from candidature where number = ? for update")
                .param(number)
                .query(UUID.class)
                .single();
        open.forget(id);
        return dossiers.get(number);
    }

    /** @return the answers about the one who leaves */
    public Map<String, Object> replace(Dossier held, String former, Map<String, Object> newcomer) {
        var candidature = held.candidature();
        var people = people(candidature);
        var leaving = people.stream()
                .filter(person -> former.equals(person.get("ref")))
                .findFirst()
                .orElseThrow();
        save(
                candidature,
                people.stream()
                        .map(person -> person == leaving ? newcomer : person)
                        .toList());
        return leaving;
    }

    /** Whoever leaves stays in the dossier, with the label they had. */
    public void add(Dossier held, Map<String, Object> newcomer) {
        var candidature = held.candidature();
        save(
                candidature,
                Stream.concat(people(candidature).stream(), Stream.of(newcomer)).toList());
    }

    private void save(Candidature candidature, List<Map<String, Object>> people) {
        var answers = new LinkedHashMap<>(candidature.json());
        answers.put(PROFESSIONALS, people);
        jdbc.sql("update candidature set answers = ?::jsonb, updated_at = ?, version = version + 1 where id = ?")
                .params(Json.write(answers), Timestamp.from(clock.instant()), candidature.id())
                .update();
        open.forget(candidature.id());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> people(Candidature candidature) {
        return (List<Map<String, Object>>) candidature.json().get(PROFESSIONALS);
    }
}
