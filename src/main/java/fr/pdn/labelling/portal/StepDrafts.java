package fr.pdn.labelling.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pdn.labelling.candidature.CurrentActor;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Long steps are written in several goes, by several people of a structure, and sent by whoever signs. */
@Repository
public class StepDrafts {
    private static final Set<String> LONG_FORMS = Set.of("complete-annual-report", "request-renewal");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;

    StepDrafts(JdbcClient jdbc, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** Whether a step can be put aside. */
    public boolean keeps(OutsiderTask task) {
        return LONG_FORMS.contains(task.form());
    }

    public Optional<StepDraft> find(String task) {
        return jdbc.sql("select answers, version, saved_by, saved_at from step_draft where task_id = ?")
                .param(task)
                .query((row, i) -> new StepDraft(
                        read(row.getString("answers")),
                        row.getInt("version"),
                        row.getString("saved_by"),
                        row.getTimestamp("saved_at").toInstant()))
                .optional();
    }

    /**
     * @param seen the version whoever writes has seen, 0 for none
     * @return false when someone else saved meanwhile: nothing is written
     */
    public boolean save(String task, Map<String, Object> answers, int seen) {
        return jdbc.sql("""
                        insert into step_draft (task_id, answers, version, saved_by, saved_at)
                        values (:task, :answers::jsonb, 1, :by, :at)
                        on conflict (task_id) do update set answers = excluded.answers, version = step_draft.version + 1,
                          saved_by = excluded.saved_by, saved_at = excluded.saved_at
                        where step_draft.version = :seen""")
                        .param("task", task)
                        .param("answers", write(answers))
                        .param("by", actor.name())
                        .param("at", Timestamp.from(clock.instant()))
                        .param("seen", seen)
                        .update()
                == 1;
    }

    void forget(OutsiderTask task) {
        if (keeps(task)) {
            jdbc.sql("delete from step_draft where task_id = ?")
                    .param(task.id())
                    .update();
        }
    }

    private static String write(Map<String, Object> answers) {
        try {
            return JSON.writeValueAsString(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Map<String, Object> read(String answers) {
        try {
            return JSON.readValue(answers, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
