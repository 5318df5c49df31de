package fr.pdn.labelling.register;

import static java.util.stream.Collectors.toMap;

import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.CandidatureState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The filed dossiers an agent may see, newest number first: three questions to the database, whatever the page holds. */
@Service
public class DossierList {
    static final int PAGE = 25;

    private static final Map<String, CandidatureState> STATES = Arrays.stream(Act.values())
            .filter(act -> act.state().isPresent())
            .collect(toMap(Act::name, act -> act.state().orElseThrow()));

    /** The state is the one the last act brought about, as in {@code Dossier.state()}. */
    private static final String ROWS = """
            select c.number, c.structure_name, c.siret, c.campaign, c.submitted_at, s.kind
            from candidature c cross join lateral (
              select a.kind from act a where a.candidature_id = c.id and a.kind in (:stateful)
              order by a.id desc limit 1) s
            where c.number is not null
              and (:before = '' or c.number < :before)
              and (:campaign = '' or c.campaign = :campaign)
              and (:anyState or s.kind in (:kinds))
              and (:text = '' or position(:text in lower(c.number)) > 0
                or position(:text in regexp_replace(normalize(lower(c.structure_name), nfd), '[\\u0300-\\u036f]', '', 'g')) > 0
                or :digits <> '' and position(:digits in c.siret) > 0)
              and (:every or exists (
                select 1 from act m where m.id = (
                    select max(id) from act where candidature_id = c.id and kind = 'COMMITTEE_CONVENED')
                  and m.detail -> 'members' @> to_jsonb(:login::text)
                  and not exists (
                    select 1 from act r where r.candidature_id = c.id and r.kind = 'MEMBER_RECUSED'
                      and r.detail ->> 'member' = :login)))
            order by c.number desc limit :limit""";

    private final JdbcClient jdbc;
    private final OpenTasks tasks;

    DossierList(JdbcClient jdbc, OpenTasks tasks) {
        this.jdbc = jdbc;
        this.tasks = tasks;
    }

    @Transactional(readOnly = true)
    public DossierPage page(DossierSearch search, Reader reader) {
        var found = jdbc.sql(ROWS)
                .param("stateful", STATES.keySet())
                .param("before", search.before())
                .param("campaign", search.campaign())
                .param("anyState", search.state() == null)
                .param("kinds", kinds(search.state()))
                .param("text", folded(search.text()))
                .param("digits", search.digits())
                .param("every", Sight.seesEveryDossier(reader))
                .param("login", reader.login())
                .param("limit", PAGE + 1)
                .query(DossierList::row)
                .list();
        var rows = found.subList(0, Math.min(PAGE, found.size()));
        var open = tasks.counts(rows.stream().map(DossierRow::number).toList());
        return new DossierPage(
                rows.stream()
                        .map(row -> row.with(open.getOrDefault(row.number(), 0L)))
                        .toList(),
                found.size() > PAGE ? rows.get(PAGE - 1).number() : "");
    }

    private static List<String> kinds(CandidatureState state) {
        var kinds = STATES.entrySet().stream()
                .filter(entry -> entry.getValue() == state)
                .map(Map.Entry::getKey)
                .toList();
        return kinds.isEmpty() ? List.of("-") : kinds;
    }

    /** Neither capitals nor accents matter to someone who searches. */
    private static String folded(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD)
                .replaceAll("[\\u0300-\\u036f]", "");
    }

    private static DossierRow row(ResultSet row, int index) throws SQLException {
        return new DossierRow(
                row.getString("number"),
                Objects.toString(row.getString("structure_name"), ""),
                row.getString("siret"),
                row.getString("campaign"),
                STATES.get(row.getString("kind")),
                row.getTimestamp("submitted_at").toInstant(),
                0);
    }
}
