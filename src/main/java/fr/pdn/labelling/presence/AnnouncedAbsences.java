package fr.pdn.labelling.presence;

import fr.pdn.labelling.candidature.Act;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Absences that structures announce from their dossiers: no presence is due in the weeks they touch. */
@Repository
class AnnouncedAbsences {
    private final JdbcClient jdbc;

    AnnouncedAbsences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param until last day, empty as long as it is not known */
    record Span(LocalDate from, Optional<LocalDate> until) {
        boolean touches(IsoWeek week) {
            return !from.isAfter(week.monday().plusDays(4))
                    && until.filter(last -> last.isBefore(week.monday())).isEmpty();
        }
    }

    /** By label, in one question. The same first day announced again says when it ends now. */
    Map<String, List<Span>> of(Collection<String> labels) {
        var absences = new HashMap<String, List<Span>>();
        jdbc.sql("""
                        select distinct on (l.number, a.detail ->> 'absentFrom') l.number,
                          (a.detail ->> 'absentFrom')::date as absent_from, nullif(a.detail ->> 'absentUntil', '')::date as absent_until
                        from label l join act a on a.candidature_id = l.candidature_id and a.professional = l.professional
                        where l.number = any(?) and a.kind = ?
                        order by l.number, a.detail ->> 'absentFrom', a.id desc""")
                .params(labels.toArray(String[]::new), Act.ABSENCE_ANNOUNCED.name())
                .query(row -> {
                    absences.computeIfAbsent(row.getString("number"), number -> new ArrayList<>())
                            .add(new Span(
                                    row.getObject("absent_from", LocalDate.class),
                                    Optional.ofNullable(row.getObject("absent_until", LocalDate.class))));
                });
        return absences;
    }
}
