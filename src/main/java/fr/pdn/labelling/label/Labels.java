package fr.pdn.labelling.label;

import static java.util.stream.Collectors.groupingBy;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The labels: a state of the world kept in a table, not a token that waits for years. */
@Repository
public class Labels {
    /** The last fact is the last act that changed what the label is worth. */
    private static final String SELECT = """
            select l.*, c.number as candidature, f.kind as last_fact, f.at as last_fact_at
            from label l join candidature c on c.id = l.candidature_id
            left join lateral (
              select a.kind, a.at from act a where a.candidature_id = l.candidature_id and a.professional = l.professional
                and a.kind in ('LABEL_SUSPENDED', 'LABEL_RESUMED', 'LABEL_ENDED')
              order by a.id desc limit 1) f on true\s""";

    private final JdbcClient jdbc;

    Labels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Label label, UUID candidature) {
        jdbc.sql("""
                        insert into label (number, candidature_id, professional, first_name, last_name, structure_name, siret, town,
                          awarded_at, valid_until, provisional) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        label.number(),
                        candidature,
                        label.professional(),
                        label.firstName(),
                        label.lastName(),
                        label.structureName(),
                        label.siret(),
                        label.town(),
                        Timestamp.from(label.awardedAt()),
                        label.validUntil(),
                        label.provisional())
                .update();
    }

    /** What was missing is there: the same label, until its real term. */
    Label confirm(Label provisional, LocalDate until) {
        jdbc.sql("update label set provisional = false, valid_until = ? where number = ?")
                .params(until, provisional.number())
                .update();
        return find(provisional.number()).orElseThrow();
    }

    /** The next number of a year, without gap or double: the counter's row is locked until the end of the transaction. */
    String nextNumber(String prefix) {
        int next = jdbc.sql("""
                        insert into label_counter (prefix, last_number) values (?, 1)
                        on conflict (prefix) do update set last_number = label_counter.last_number + 1 returning last_number""").param(prefix).query(Integer.class).single();
        return "%s-%03d".formatted(prefix, next);
    }

    void inDirectory(UUID candidature, String professional, String url) {
        jdbc.sql("update label set directory_url = ? where candidature_id = ? and professional = ?")
                .params(url, candidature, professional)
                .update();
    }

    /** To another structure, with its convention; those that ended stay where they were held. */
    public void move(UUID candidature, String structureName, String siret) {
        jdbc.sql("""
                        update label set structure_name = ?, siret = ? where candidature_id = ? and not exists (
                          select 1 from act a where a.candidature_id = label.candidature_id and a.professional = label.professional
                            and a.kind = 'LABEL_ENDED')""").params(structureName, siret, candidature).update();
    }

    void prolong(String number, LocalDate until) {
        jdbc.sql("update label set valid_until = ? where number = ?")
                .params(until, number)
                .update();
    }

    public Optional<Label> find(String number) {
        return jdbc.sql(SELECT + "where l.number = ?")
                .param(number)
                .query(Label.class)
                .optional();
    }

    /** Nobody else changes what it is worth until the end of the transaction. */
    Optional<Label> lock(String number) {
        return jdbc.sql("select number from label where number = ? for update")
                .param(number)
                .query(String.class)
                .optional()
                .flatMap(this::find);
    }

    public List<Label> all() {
        return jdbc.sql(SELECT + "order by l.number").query(Label.class).list();
    }

    public List<Label> of(UUID candidature) {
        return jdbc.sql(SELECT + "where l.candidature_id = ? order by l.number")
                .param(candidature)
                .query(Label.class)
                .list();
    }

    public Optional<Label> of(UUID candidature, String professional) {
        return jdbc.sql(SELECT + "where l.candidature_id = ? and l.professional = ?")
                .params(candidature, professional)
                .query(Label.class)
                .optional();
    }

    /** When each was suspended, in order, in Paris. */
    public Map<String, List<SuspendedTime>> suspendedTimes(Collection<String> numbers) {
        return jdbc.sql("""
                        select l.number as label, (a.at at time zone 'Europe/Paris')::date as "from",
                          (select (min(b.at) at time zone 'Europe/Paris')::date from act b
                           where b.candidature_id = a.candidature_id and b.professional = a.professional and b.id > a.id
                             and b.kind in ('LABEL_RESUMED', 'LABEL_ENDED')) as until
                        from label l join act a on a.candidature_id = l.candidature_id and a.professional = l.professional
                        where a.kind = 'LABEL_SUSPENDED' and l.number = any(?) order by a.id""").param(numbers.toArray(String[]::new)).query(SuspendedTime.class).list().stream()
                .collect(groupingBy(SuspendedTime::label));
    }

    /** A page of labels after a number (keyset). */
    public List<Label> page(String after, int limit) {
        return jdbc.sql(SELECT + "where l.number > ? order by l.number limit ?")
                .params(after, limit)
                .query(Label.class)
                .list();
    }
}
