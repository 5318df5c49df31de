package fr.pdn.labelling.bench;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a dossier waits; looked up on a connection of its own, so that it costs neither arm anything. */
public final class OpenTasks {

    private final JdbcClient jdbc;

    /** @param apart not the data source that is measured */
    public OpenTasks(DataSource apart) {
        jdbc = JdbcClient.create(apart);
    }

    record OpenTask(String number, String id, String assignee) {}

    List<OpenTask> of(String number, String task) {
        var tasks = jdbc.sql("""
                        select p.business_key_ as number, t.id_ as id, t.assignee_ as assignee from act_ru_execution p
                        join act_ru_task t on t.proc_inst_id_ = p.id_
                        where p.business_key_ = ? and t.task_def_key_ = ? order by t.assignee_""").params(number, task).query(OpenTask.class).list();
        if (tasks.isEmpty()) {
            throw new IllegalStateException(number + " has no open task " + task);
        }
        return tasks;
    }
}
