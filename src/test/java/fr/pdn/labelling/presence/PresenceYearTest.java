package fr.pdn.labelling.presence;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.Journey;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.presence.PresenceYear.Entry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Five hundred people through 2026, which has 53 weeks: holidays, illnesses, late logs, both nights when clocks change. */
@LabellingTest
class PresenceYearTest {
    private static final int PEOPLE = 500;
    private static final String OURS = "PDNP17-2025-9-";
    /** Of every fiftieth person, the label ends in the middle of the year. */
    private static final LocalDate EARLY_END = LocalDate.of(2026, 6, 30);

    private static final Set<LocalDate> AFTER_THE_CLOCKS_CHANGED =
            Set.of(LocalDate.of(2026, 3, 30), LocalDate.of(2026, 10, 26));

    @Autowired
    private PresenceScene scene;

    @Autowired
    private PresenceWatch watch;

    @Autowired
    private Journey journey;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    private final Map<String, PresenceYear> people = new LinkedHashMap<>();
    private final Set<Long> seen = new HashSet<>();

    @AfterEach
    void forget() {
        engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("presence-follow-up")
                .list()
                .stream()
                .filter(instance -> instance.getBusinessKey().startsWith(OURS))
                .forEach(instance ->
                        engine.getRuntimeService().deleteProcessInstance(instance.getId(), "end of the test"));
        for (var table : List.of("presence_rating", "presence_entry")) {
            database.sql("delete from " + table + " where label like 'PDNP17-L-2025-%'")
                    .update();
        }
        database.sql("delete from label where number like 'PDNP17-L-2025-%'").update();
        database.sql("delete from mail where dossier like ?").param(OURS + "%").update();
        database.sql("delete from act where candidature_id in (select id from candidature where number like ?)")
                .param(OURS + "%")
                .update();
        database.sql("delete from candidature where number like ?")
                .param(OURS + "%")
                .update();
    }

    @Test
    void every_level_is_as_the_plain_rule_says_and_nobody_in_order_is_written_to() {
        begin();
        var found = new TreeMap<PresenceLevel, Integer>();
        int mails = 0;
        for (int i = 1; i < PresenceYear.WEEKS; i++) {
            var now = PresenceYear.FIRST.plus(i);
            write(now, false);
            monday(now);
            expected(now, false).values().forEach(level -> found.merge(level, 1, Integer::sum));
            clock.advance(Duration.ofMinutes(30));
            write(now, true);
            run();
            mails += reminders(now);
            conclude(now);
        }
        assertThat(database.sql(
                                "select count(distinct monday) from presence_rating where label like 'PDNP17-L-2025-%' and extract(isoyear from monday) = 2026")
                        .query(Integer.class)
                        .single())
                .as("Mondays after the first one")
                .isEqualTo(52);
        assertThat(found.keySet()).containsExactly(PresenceLevel.values());
        assertThat(mails).as("reminders in a year, levels %s", found).isBetween(50, 2000);
    }

    private void monday(IsoWeek now) {
        var morning =
                now.monday().atTime(LocalTime.of(7, 0)).atZone(Campaign.PARIS).toInstant();
        if (AFTER_THE_CLOCKS_CHANGED.contains(now.monday())) {
            clock.set(morning.minusSeconds(1));
            watch.check();
            assertThat(ratings(now)).as("before seven o’clock").isEmpty();
        }
        clock.set(morning);
        others(now);
        watch.check();
        assertThat(ratings(now)).as("levels on %s", now.monday()).isEqualTo(expected(now, false));
        watch.check();
    }

    private Map<String, PresenceLevel> expected(IsoWeek now, boolean atLast) {
        return people.entrySet().stream()
                .filter(person -> inForce(person.getKey(), now))
                .collect(toMap(Map.Entry::getKey, person -> person.getValue().level(now, atLast)));
    }

    private static boolean inForce(String label, IsoWeek now) {
        return !endsEarly(label) || !now.monday().isAfter(EARLY_END);
    }

    private static boolean endsEarly(String label) {
        return Integer.parseInt(label.substring(label.length() - 3)) % 50 == 0;
    }

    private Map<String, PresenceLevel> ratings(IsoWeek now) {
        var ratings = new HashMap<String, PresenceLevel>();
        database.sql("select label, level from presence_rating where monday = ? and label like 'PDNP17-L-2025-%'")
                .param(now.monday())
                .query(row -> {
                    ratings.put(row.getString("label"), PresenceLevel.valueOf(row.getString("level")));
                });
        return ratings;
    }

    /** Runs what the Monday began, as the engine does a moment later. */
    private void run() {
        engine.getManagementService()
                .createJobQuery()
                .processDefinitionKey("presence-follow-up")
                .list()
                .forEach(job -> engine.getManagementService().executeJob(job.getId()));
    }

    /** Each mail of this Monday went to someone whose log, at that very moment, is amber. */
    private int reminders(IsoWeek now) {
        var levels = expected(now, true);
        var written = database
                .sql("""
                        select a.id, c.number from act a join candidature c on c.id = a.candidature_id
                        where a.kind in ('PRESENCE_REMINDED', 'PRESENCE_CONTACT_ASKED') and c.number like ? order by a.id""")
                .param(OURS + "%")
                .query((row, i) -> Map.entry(row.getLong(1), row.getString(2)))
                .list()
                .stream()
                .filter(act -> seen.add(act.getKey()))
                .toList();
        written.forEach(act -> assertThat(levels.get(labelOf(act.getValue())))
                .as("%s on %s", act.getValue(), now)
                .isNotEqualTo(PresenceLevel.GREEN));
        return written.size();
    }

    /** The coordination calls, not always in the same week. */
    private void conclude(IsoWeek now) {
        for (var task : engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey("contactStructure")
                .initializeFormKeys()
                .list()) {
            var number = engine.getRuntimeService()
                    .createProcessInstanceQuery()
                    .processInstanceId(task.getProcessInstanceId())
                    .singleResult()
                    .getBusinessKey();
            if (number.startsWith(OURS) && (number.hashCode() + now.number()) % 3 == 0) {
                journey.complete(
                        "coordination",
                        task,
                        Map.of("contactOutcome", now.number() % 2 == 0 ? "ACTION_PLAN" : "EXCUSED"));
                people.get(labelOf(number)).contacted(now);
            }
        }
    }

    private static String labelOf(String number) {
        return "PDNP17-L-2025-" + number.substring(number.length() - 3);
    }

    private void write(IsoWeek now, boolean atLast) {
        var labels = new ArrayList<String>();
        var entries = new ArrayList<Entry>();
        people.forEach((label, year) -> year.written(now, atLast).forEach(entry -> {
            labels.add(label);
            entries.add(entry);
        }));
        database.sql("""
                        insert into presence_entry (label, monday, absence, minutes, counts, recorded_by, recorded_at)
                        select label, monday, absence, jsonb_build_object('OTHER', minutes), '{}', 'test', ?
                        from unnest(?::text[], ?::date[], ?::text[], ?::int[]) as written (label, monday, absence, minutes)""")
                .params(
                        clock.instant().atOffset(ZoneOffset.UTC),
                        labels.toArray(String[]::new),
                        entries.stream()
                                .map(entry -> entry.week().monday().toString())
                                .toArray(String[]::new),
                        entries.stream()
                                .map(entry -> entry.absent() ? "LEAVE" : null)
                                .toArray(String[]::new),
                        entries.stream().map(Entry::minutes).toArray(Integer[]::new))
                .update();
    }

    /** Labels of other tests have had their Monday. */
    private void others(IsoWeek now) {
        database.sql("""
                        insert into presence_rating (label, monday, level, rated_at)
                        select number, ?, 'GREEN', now() from label where number not like 'PDNP17-L-2025-%' on conflict do nothing""").param(now.monday()).update();
    }

    /** One dossier that went the whole way, five hundred times. */
    private void begin() {
        var model = scene.labelled().number();
        database.sql("""
                        insert into candidature (id, campaign, number, siret, structure_name, answers, owner_email, team, created_at,
                          updated_at, submitted_at)
                        select gen_random_uuid(), campaign, ? || lpad(n::text, 4, '0'), siret, structure_name, answers, owner_email,
                          team, created_at, updated_at, submitted_at
                        from candidature cross join generate_series(1, ?) n where number = ?""").params(OURS, PEOPLE, model).update();
        database.sql("""
                        insert into act (candidature_id, kind, professional, actor, at, detail)
                        select copy.id, a.kind, a.professional, a.actor, a.at, a.detail
                        from act a join candidature c on c.id = a.candidature_id
                        cross join (select id from candidature where number like ?) copy where c.number = ? order by a.id""").params(OURS + "%", model).update();
        database.sql("""
                        insert into label (number, candidature_id, professional, first_name, last_name, structure_name, siret, town,
                          awarded_at, valid_until)
                        select 'PDNP17-L-2025-' || right(copy.number, 3), copy.id, l.professional, l.first_name, l.last_name,
                          l.structure_name, l.siret, l.town, ?, case when right(copy.number, 3)::int % 50 = 0 then ?::date else '2027-12-31' end
                        from label l join candidature c on c.id = l.candidature_id
                        cross join (select id, number from candidature where number like ?) copy where c.number = ?""")
                .params(Instant.parse("2025-12-26T10:00:00Z").atOffset(ZoneOffset.UTC), EARLY_END, OURS + "%", model)
                .update();
        var chance = new Random(2026);
        for (int person = 1; person <= PEOPLE; person++) {
            people.put("PDNP17-L-2025-%03d".formatted(person), PresenceYear.of(chance, person));
        }
    }
}
