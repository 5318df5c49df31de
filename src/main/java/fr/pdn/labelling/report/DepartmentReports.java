package fr.pdn.labelling.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pdn.labelling.candidature.Act;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the reports of all conventions for a year. */
@Repository
public class DepartmentReports {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient jdbc;

    DepartmentReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Years of which a report was asked for, the last one in front. */
    public List<Integer> years() {
        return jdbc.sql("select distinct year from annual_report order by year desc")
                .query(Integer.class)
                .list();
    }

    public DepartmentReport of(int year) {
        return new DepartmentReport(
                year, jdbc.sql("""
                        select c.number, c.answers #>> '{structure,name}' as structure, last.kind, filed.detail, filed.at,
                          (select count(*) from label l where l.candidature_id = c.id
                             and extract(year from l.awarded_at at time zone 'Europe/Paris') <= r.year) as professionals
                        from annual_report r join candidature c on c.id = r.candidature_id
                        join lateral (select a.kind from act a where a.candidature_id = c.id and a.kind like 'ANNUAL_REPORT_%'
                          and (a.detail ->> 'year')::int = r.year order by a.id desc limit 1) last on true
                        left join lateral (select a.detail, a.at from act a where a.candidature_id = c.id
                          and a.kind = 'ANNUAL_REPORT_FILED' and (a.detail ->> 'year')::int = r.year
                          order by a.id desc limit 1) filed on true
                        where r.year = ? order by structure, c.number""").param(year).query(DepartmentReports::line).list());
    }

    private static ReportLine line(ResultSet row, int i) throws SQLException {
        var filed = read(row.getString("detail"));
        var answers = filed.path("report");
        var at = row.getTimestamp("at");
        return new ReportLine(
                row.getString("number"),
                row.getString("structure"),
                ReportState.after(Act.valueOf(row.getString("kind"))),
                row.getInt("professionals"),
                answers.path("hours").decimalValue(),
                answers.path("weeksInOrder").asInt(),
                answers.path("publications").asInt(),
                answers.path("conversations").asInt(),
                answers.path("participants").asInt(),
                filed.path("workingTimeCents").asLong(),
                filed.path("equipmentCents").asLong(),
                filed.path("unspentCents").asLong(),
                at == null ? null : at.toInstant());
    }

    private static JsonNode read(String json) {
        try {
            return json == null ? JSON.createObjectNode() : JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
