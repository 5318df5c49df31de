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
 * The answers of a filed candidature change in two cases: someone takes a professional's place, before the committee instead of
 * them, under convention beside them; the structure merges, and has another name and SIRET. What stood there before is in the
 * journal, and in the summary that was written when it was filed.
 */
@Repository
public class FiledAnswers {
    private static final String PROFESSIONALS = "professionals";
    private static final String STRUCTURE = "structure";

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

    /** Its team and its people go along. */
    public void move(Dossier held, String name, String siret) {
        var candidature = held.candidature();
        var structure = new LinkedHashMap<>(structure(candidature));
        structure.put("name", name);
        structure.put("siret", siret);
        jdbc.sql("update candidature set siret = ?, structure_name = ? where id = ?")
                .params(siret, name, candidature.id())
                .update();
        save(candidature, STRUCTURE, structure);
    }

    private void save(Candidature candidature, List<Map<String, Object>> people) {
        save(candidature, PROFESSIONALS, people);
    }

    private void save(Candidature candidature, String part, Object said) {
        var answers = new LinkedHashMap<>(candidature.json());
        answers.put(part, said);
        jdbc.sql("update candidature set answers = ?::jsonb, updated_at = ?, version = version + 1 where id = ?")
                .params(Json.write(answers), Timestamp.from(clock.instant()), candidature.id())
                .update();
        open.forget(candidature.id());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> structure(Candidature candidature) {
        return (Map<String, Object>) candidature.json().get(STRUCTURE);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> people(Candidature candidature) {
        return (List<Map<String, Object>>) candidature.json().get(PROFESSIONALS);
    }
}
