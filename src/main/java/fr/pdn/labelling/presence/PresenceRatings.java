package fr.pdn.labelling.presence;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was found of each label, Monday by Monday. A label has one row a Monday, whoever writes first. */
@Repository
class PresenceRatings {
    private final JdbcClient jdbc;
    private final Clock clock;

    PresenceRatings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Set<String> rated(IsoWeek week) {
        return jdbc.sql("select label from presence_rating where monday = ?")
                .param(week.monday())
                .query(String.class)
                .set();
    }

    /** @return false when another node was faster */
    boolean add(RatedLabel rated, IsoWeek week) {
        return add(List.of(rated), week) == 1;
    }

    /** All of them in one statement. */
    int add(Collection<RatedLabel> rated, IsoWeek week) {
        return jdbc.sql("""
                        insert into presence_rating (label, level, monday, rated_at)
                        select found.*, ?, ? from (select * from unnest(?::text[], ?::text[])) as found (label, level)
                        on conflict do nothing""")
                .params(
                        week.monday(),
                        Timestamp.from(clock.instant()),
                        rated.stream().map(one -> one.label().number()).toArray(String[]::new),
                        rated.stream().map(one -> one.level().name()).toArray(String[]::new))
                .update();
    }

    /** Since which Monday it has not been in order, without a break up to now. */
    Optional<LocalDate> outOfOrderSince(String label) {
        return jdbc.sql("""
                        select min(monday) from presence_rating where label = :label and monday >
                          coalesce((select max(monday) from presence_rating where label = :label and level = 'GREEN'), '-infinity')""")
                .param("label", label)
                .query((row, i) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }
}
