package fr.pdn.labelling.renewal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Of which conventions the renewal at which term was opened: one row each, whoever writes first. */
@Repository
class RenewalTerms {
    private final JdbcClient jdbc;
    private final Clock clock;

    RenewalTerms(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return false when it was opened already */
    boolean add(UUID candidature, LocalDate endsOn) {
        return jdbc.sql(
                                "insert into renewal (candidature_id, ends_on, opened_at) values (?, ?, ?) on conflict do nothing")
                        .params(candidature, endsOn, Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** Numbers of the dossiers whose convention ends between these days with a label that has not ended, and is not opened yet; nor does the structure end it before. */
    List<String> near(LocalDate from, LocalDate until) {
        return jdbc.sql("""
                        select c.number from candidature c
                        join lateral (select (a.detail ->> 'endsOn')::date as ends_on from act a where a.candidature_id = c.id
                          and a.kind in ('CONVENTION_DRAFTED', 'CONVENTION_RENEWED') order by a.id desc limit 1) term on true
                        where term.ends_on between ? and ?
                          and exists (select from act a where a.candidature_id = c.id and a.kind = 'CONVENTION_COUNTERSIGNED')
                          and exists (select from label l where l.candidature_id = c.id and not exists (
                            select from act a where a.candidature_id = c.id and a.professional = l.professional
                              and a.kind = 'LABEL_ENDED'))
                          and not exists (select from act a where a.candidature_id = c.id and a.kind = 'CONVENTION_END_ANNOUNCED'
                            and not exists (select from act b where b.candidature_id = c.id
                              and b.kind = 'CONVENTION_END_TAKEN_BACK' and b.id > a.id))
                          and not exists (select from renewal r where r.candidature_id = c.id and r.ends_on = term.ends_on)
                        order by c.number""").params(from, until).query(String.class).list();
    }
}
