package fr.pdn.labelling.surface;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.TestClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Dossiers in several phases, so that each group of agents has a task in hand; and a job that failed, with an incident. */
final class Situation {

    static final List<String> LOGINS = List.of(
            "instructeur", "coordination", "membre1", "direction", "paiement", "pilotage", "admin", "integration");
    /** In what the engine keeps about a job that failed. */
    static final String TRACE = "at fr.pdn.labelling.CanaryInAStackTrace";

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final JdbcClient database;
    private final Map<String, String> own = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final FollowedDossier underReview;

    Situation(ApplicationContext program) {
        tasks = program.getBean(TaskService.class);
        runtime = program.getBean(RuntimeService.class);
        database = program.getBean(JdbcClient.class);
        var procedure = program.getBean(Procedure.class);
        underReview = procedure.underReview(Samples.oneProfessional());
        claim("instructeur", underReview, "reviewEligibility");
        claim("coordination", underReview, "giveCoordinationOpinion");
        claim("direction", procedure.toDecide(Samples.oneProfessional()), "decideCandidature");
        claim("paiement", procedure.accepted(Samples.oneProfessional()).provideBankDetails(), "checkBankDetails");
        var inCommittee = procedure.inCommittee(Samples.oneProfessional());
        List.of("membre1", "membre2").forEach(member -> own.put(member, taskOf(member, inCommittee)));
        nameWhatIsThere();
        failTheJob();
        Outgoing.comesToRest(program.getBean(TestClock.class), database);
    }

    private void claim(String login, FollowedDossier dossier, String step) {
        var task = dossier.idOf(step);
        tasks.claim(task, login);
        own.put(login, task);
    }

    private String taskOf(String member, FollowedDossier dossier) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(dossier.number())
                .taskAssignee(member)
                .singleResult()
                .getId();
    }

    private void nameWhatIsThere() {
        var review = tasks.createTaskQuery().taskId(own.get("instructeur")).singleResult();
        names.put("number", underReview.number());
        names.put("instance", review.getProcessInstanceId());
        names.put("execution", review.getExecutionId());
        names.put("definition", review.getProcessDefinitionId());
        names.put("job", one("select min(id_) from act_ru_job where process_instance_id_ = ?", names.get("instance")));
        names.put("jobDefinition", one("select job_def_id_ from act_ru_job where id_ = ?", names.get("job")));
        names.put(
                "deployment", one("select deployment_id_ from act_re_procdef where id_ = ?", names.get("definition")));
        names.put(
                "authorization", one("select min(id_) from act_ru_authorization where group_id_ = ?", "caf-reviewers"));
        names.put("filter", one("select id_ from act_ru_filter where name_ = ?", "En retard"));
        names.put(
                "incident",
                runtime.createIncident("any", names.get("execution"), "any").getId());
    }

    /** As the engine writes it down. */
    private void failTheJob() {
        database.sql("""
                        insert into act_ge_bytearray (id_, rev_, name_, bytes_, type_)
                        values (:id, 1, 'job.exceptionByteArray', convert_to(:trace, 'UTF8'), 1)""")
                .param("id", "trace-of-" + names.get("job"))
                .param("trace", TRACE)
                .update();
        database.sql("update act_ru_job set exception_stack_id_ = ?, exception_msg_ = ? where id_ = ?")
                .params("trace-of-" + names.get("job"), TRACE, names.get("job"))
                .update();
    }

    private String one(String query, String parameter) {
        return database.sql(query).param(parameter).query(String.class).single();
    }

    String number() {
        return underReview.number();
    }

    String taskOf(String login) {
        return own.get(login);
    }

    /** What is there, by the names of {@code surface/forbidden.txt}. */
    Map<String, String> namesFor(String login) {
        var all = new HashMap<>(names);
        all.put("login", login);
        all.put("own", own.getOrDefault(login, own.get("instructeur")));
        all.put("other", own.get(login.equals("coordination") ? "instructeur" : "coordination"));
        all.put("colleague", login.equals("direction") ? "instructeur" : "direction");
        return all;
    }

    /** Other tests find no job that failed and no incident. */
    void end() {
        runtime.resolveIncident(names.get("incident"));
        database.sql("update act_ru_job set exception_stack_id_ = null, exception_msg_ = null where id_ = ?")
                .param(names.get("job"))
                .update();
        database.sql("delete from sign_in_attempt").update();
    }
}
