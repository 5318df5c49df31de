package fr.pdn.labelling.report;

import fr.pdn.labelling.campaign.Campaign;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Of which conventions the report of which year was asked for: one row each, whoever writes first. */
@Repository
class ReportYears {
    private final JdbcClient jdbc;
    private final Clock clock;

    ReportYears(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return false when it was asked for already */
    boolean add(UUID candidature, int year) {
        return jdbc.sql(
                                "insert into annual_report (candidature_id, year, asked_at) values (?, ?, ?) on conflict do nothing")
                        .params(candidature, year, Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /**
     * Numbers of the dossiers whose convention was in force at some time of that year, and whose report was not asked for. A
     * convention all of whose labels ended before it is in force no more.
     */
    List<String> missing(int year) {
        var start = LocalDate.of(year, 1, 1);
        return jdbc.sql("""
                        select c.number from candidature c
                        where exists (select from act a where a.candidature_id = c.id and a.kind = 'CONVENTION_COUNTERSIGNED'
                            and a.at < :next)
                          and (select (a.detail ->> 'endsOn')::date from act a where a.candidature_id = c.id
                            and a.kind = any(:terms) order by a.id desc limit 1) >= :start
                          and (not exists (select from label l where l.candidature_id = c.id)
                            or exists (select from label l where l.candidature_id = c.id and not exists (
                              select from act a where a.candidature_id = c.id and a.professional = l.professional
                                and a.kind = 'LABEL_ENDED' and a.at < :startAt)))
                          and not exists (select from annual_report r where r.candidature_id = c.id and r.year = :year)
                        order by c.number""")
                .param("next", moment(start.plusYears(1)))
                .param("terms", new String[] {"CONVENTION_DRAFTED", "CONVENTION_RENEWED"})
                .param("start", start)
                .param("startAt", moment(start))
                .param("year", year)
                .query(String.class)
                .list();
    }

    private static Timestamp moment(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(Campaign.PARIS).toInstant());
    }
}
