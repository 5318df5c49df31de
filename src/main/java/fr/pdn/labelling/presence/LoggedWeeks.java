package fr.pdn.labelling.presence;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the log. A correction is one more row: what was written before stays. */
@Repository
class LoggedWeeks {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final JdbcClient jdbc;

    LoggedWeeks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(LoggedWeek week) {
        jdbc.sql("""
                        insert into presence_entry (label, monday, absence, minutes, counts, recorded_by, recorded_at)
                        values (?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)""")
                .params(
                        week.label(),
                        week.week().monday(),
                        week.neutral() ? week.absence().name() : null,
                        write(week.activity().minutes()),
                        write(week.activity().counts()),
                        week.recordedBy(),
                        Timestamp.from(week.recordedAt()))
                .update();
    }

    Optional<LoggedWeek> find(String label, IsoWeek week) {
        return since(List.of(label), week).getOrDefault(label, List.of()).stream()
                .filter(logged -> logged.week().equals(week))
                .findFirst();
    }

    /** By label, oldest first. */
    Map<String, List<LoggedWeek>> since(Collection<String> labels, IsoWeek first) {
        return jdbc
                .sql("""
                        select distinct on (label, monday) * from presence_entry where label = any(?) and monday >= ?
                        order by label, monday, id desc""")
                .params(labels.toArray(String[]::new), first.monday())
                .query(LoggedWeeks::read)
                .list()
                .stream()
                .collect(groupingBy(LoggedWeek::label));
    }

    private static LoggedWeek read(ResultSet row, int i) throws SQLException {
        var absence = row.getString("absence");
        return new LoggedWeek(
                row.getString("label"),
                new IsoWeek(row.getObject("monday", LocalDate.class)),
                absence == null ? null : Absence.valueOf(absence),
                new Activity(
                        read(row.getString("minutes"), new TypeReference<>() {}),
                        read(row.getString("counts"), new TypeReference<>() {})),
                row.getString("recorded_by"),
                row.getTimestamp("recorded_at").toInstant());
    }

    private static <K> Map<K, Integer> read(String json, TypeReference<Map<K, Integer>> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String write(Map<?, Integer> numbers) {
        try {
            return JSON.writeValueAsString(numbers);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
