package fr.pdn.labelling.portal;

import fr.pdn.labelling.candidature.CurrentActor;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The steps that outsiders have done. The engine forgets a task once it is over. */
@Repository
class DoneSteps {
    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;

    DoneSteps(JdbcClient jdbc, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    void record(OutsiderTask task) {
        jdbc.sql("insert into done_step (task_id, number, assignee, form, done_by, done_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        task.id(),
                        task.number(),
                        task.assignee(),
                        task.form(),
                        actor.name(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** @param assignees under which the engine knows whoever asks */
    Optional<DoneStep> find(String task, List<String> assignees) {
        return jdbc.sql("""
                        select number, form, done_by as by, done_at as at from done_step
                        where task_id = :task and assignee in (:assignees)""")
                .param("task", task)
                .param("assignees", assignees)
                .query(DoneStep.class)
                .optional();
    }

    boolean exists(String task) {
        return jdbc.sql("select exists (select 1 from done_step where task_id = ?)")
                .param(task)
                .query(Boolean.class)
                .single();
    }
}
