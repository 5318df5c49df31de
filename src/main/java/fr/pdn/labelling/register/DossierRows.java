package fr.pdn.labelling.register;

import static java.util.stream.Collectors.toMap;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.CandidatureState;
import fr.pdn.labelling.register.DossierRow.NextDue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Dossiers as their tables tell them. */
@Repository
class DossierRows {
    private static final Map<String, CandidatureState> STATES = Arrays.stream(Act.values())
            .filter(act -> act.state().isPresent())
            .collect(toMap(Act::name, act -> act.state().orElseThrow()));

    /** The state is the one the last act brought about, as in {@code Dossier.state()}. */
    private static final String FROM = """
            from candidature c cross join lateral (
              select a.kind from act a where a.candidature_id = c.id and a.kind in (:stateful)
              order by a.id desc limit 1) s
            """;

    /** A label is worth what the last act about it says, until its term. */
    private static final String LABELS = """
            cross join lateral (
              select count(*) filter (where f.kind is null or f.kind = 'LABEL_RESUMED') as in_force,
                count(*) filter (where f.kind = 'LABEL_SUSPENDED') as suspended
              from label l left join lateral (
                select a.kind from act a where a.candidature_id = l.candidature_id and a.professional = l.professional
                  and a.kind in ('LABEL_SUSPENDED', 'LABEL_RESUMED', 'LABEL_ENDED')
                order by a.id desc limit 1) f on true
              where l.candidature_id = c.id and l.valid_until >= :today) w
            """;

    private static final String DUES = """
            left join unnest(cast(:dueNumbers as text[]), cast(cast(:dueDays as text[]) as date[])) as d (number, day)
              on d.number = c.number
            """;

    private static final String WHERE = """
            where c.number is not null
              and (:campaign = '' or c.campaign = :campaign)
              and (:anyState or s.kind in (:kinds))
              and (:standing = '' or :standing = 'LABELLED' and w.in_force > 0 or :standing = 'SUSPENDED' and w.suspended > 0)
              and (:anyStep or c.number = any(cast(:waiting as text[])))
              and (:every or exists (
                select 1 from act m where m.id = (
                    select max(id) from act where candidature_id = c.id and kind = 'COMMITTEE_CONVENED')
                  and m.detail -> 'members' @> to_jsonb(:login::text)
                  and not exists (
                    select 1 from act r where r.candidature_id = c.id and r.kind = 'MEMBER_RECUSED'
                      and r.detail ->> 'member' = :login)))""";

    private static final String ROWS = "select c.number, c.structure_name, c.siret, c.campaign, c.submitted_at, s.kind,"
            + " w.in_force, w.suspended, count(*) over () as total, "
            + Folded.sql("c.structure_name") + " as folded_name "
            + FROM + LABELS + DUES + WHERE;

    /** Whatever someone may type who looks for a dossier; a person is found by « first last » and « last first ». */
    private static final String TEXT = " and (position(:text in lower(c.number) || '-c') > 0"
            + " or :digits <> '' and position(:digits in c.siret) > 0 or position(:text in " + Folded.sql("""
                    concat_ws(' | ', c.structure_name,
                      c.answers #>> '{structure,contact,email}', c.answers #>> '{structure,legalRepresentative,email}',
                      concat_ws(' ', c.answers #>> '{structure,contact,firstName}', c.answers #>> '{structure,contact,lastName}'),
                      (select string_agg(concat_ws(' ', p ->> 'firstName', p ->> 'lastName', p ->> 'firstName', p ->> 'email'), ' | ')
                        from jsonb_array_elements(coalesce(c.answers -> 'professionals', '[]')) p),
                      (select string_agg(concat_ws(' ', l.number, l.first_name, l.last_name, l.first_name), ' | ')
                        from label l where l.candidature_id = c.id))""")
            + ") > 0)";

    private final JdbcClient jdbc;
    private final Clock clock;

    DossierRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param total on all pages */
    record Found(List<DossierRow> rows, int total) {}

    private record Counted(DossierRow row, int total) {}

    /**
     * @param waiting numbers of the dossiers at the step that is looked for
     * @param dues the nearest deadlines, when they give the order
     */
    Found find(DossierSearch search, Reader reader, Collection<String> waiting, Map<String, NextDue> dues) {
        var numbers = List.copyOf(dues.keySet());
        var found = jdbc.sql(ROWS + (search.text().isEmpty() ? "" : TEXT) + " order by "
                        + search.order().sql() + " limit :limit offset :offset")
                .param("stateful", STATES.keySet())
                .param("today", FrenchDates.dayOf(clock.instant()))
                .param("dueNumbers", numbers.toArray(String[]::new))
                .param(
                        "dueDays",
                        numbers.stream().map(n -> dues.get(n).on().toString()).toArray(String[]::new))
                .param("campaign", search.campaign())
                .param("anyState", search.state() == null)
                .param("kinds", kinds(state -> state == search.state()))
                .param(
                        "standing",
                        search.standing() == null ? "" : search.standing().name())
                .param("anyStep", search.step().isEmpty())
                .param("waiting", waiting.toArray(String[]::new))
                .param("text", Folded.text(search.text()))
                .param("digits", search.digits())
                .param("every", Sight.seesEveryDossier(reader))
                .param("login", reader.login())
                .param("limit", DossierList.PAGE)
                .param("offset", (search.page() - 1) * DossierList.PAGE)
                .query(DossierRows::row)
                .list();
        return new Found(
                found.stream().map(Counted::row).toList(),
                found.isEmpty() ? 0 : found.get(0).total());
    }

    /** Numbers of the dossiers in which nobody has decided yet. */
    List<String> undecided() {
        return jdbc.sql("select c.number " + FROM + "where c.number is not null and s.kind in (:kinds)")
                .param("stateful", STATES.keySet())
                .param("kinds", kinds(DossierList::undecided))
                .query(String.class)
                .list();
    }

    private static List<String> kinds(Predicate<CandidatureState> wanted) {
        var kinds = STATES.entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return kinds.isEmpty() ? List.of("-") : kinds;
    }

    private static Counted row(ResultSet row, int index) throws SQLException {
        return new Counted(
                new DossierRow(
                        row.getString("number"),
                        Objects.toString(row.getString("structure_name"), ""),
                        row.getString("siret"),
                        row.getString("campaign"),
                        STATES.get(row.getString("kind")),
                        row.getTimestamp("submitted_at").toInstant(),
                        row.getInt("in_force"),
                        row.getInt("suspended"),
                        List.of(),
                        null),
                row.getInt("total"));
    }
}
