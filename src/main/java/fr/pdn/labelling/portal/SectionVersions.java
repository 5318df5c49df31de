package fr.pdn.labelling.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** What sections held when someone opened their page, by mark: against it one sees who changed what since. */
@Repository
class SectionVersions {
    /** No page stays signed in for longer, and what is typed without a sign-in is kept as long. */
    private static final Duration KEPT = KeptEntries.KEPT;

    private static final ObjectMapper JSON = new ObjectMapper();
    private final JdbcClient jdbc;
    private final Clock clock;

    SectionVersions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(UUID draft, Object answers) {
        jdbc.sql("""
                        insert into section_version (candidature_id, mark, answers, kept_at) values (?, ?, ?::jsonb, ?)
                        on conflict (candidature_id, mark) do update set kept_at = excluded.kept_at""")
                .params(draft, SectionMark.of(answers), write(answers), Timestamp.from(clock.instant()))
                .update();
    }

    /** {@link SectionMerge#UNKNOWN} when it is no longer kept, or never was. */
    Object find(UUID draft, String mark) {
        if (SectionMark.of(null).equals(mark)) {
            return null;
        }
        return jdbc.sql("select answers from section_version where candidature_id = ? and mark = ?")
                .params(draft, mark)
                .query((row, i) -> read(row.getString("answers")))
                .optional()
                .orElse(SectionMerge.UNKNOWN);
    }

    @Scheduled(cron = "${pdn.portal.sweep:0 25 3 * * *}", zone = "Europe/Paris")
    void forgetOld() {
        jdbc.sql("delete from section_version where kept_at <= ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    private static String write(Object answers) {
        try {
            return JSON.writeValueAsString(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Object read(String answers) {
        try {
            return JSON.readValue(answers, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
