package fr.pdn.labelling.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Visitor;
import fr.pdn.labelling.configuration.AgentGroup;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forty dossiers at the same step are told apart in Tasklist. */
@LabellingTest
class TaskSubjectsTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Procedure procedure;

    @Autowired
    private TaskService tasks;

    @Autowired
    private TaskSubjects subjects;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void forgetAttempts() {
        database.sql("delete from sign_in_attempt").update();
    }

    @Test
    void the_card_of_a_step_says_its_dossier_and_its_structure() {
        var one = procedure.file(Samples.oneProfessional());
        var other = procedure.file(Samples.oneProfessional());
        var ids = List.of(open(one.number()).get(0), open(other.number()).get(0));

        var page = Visitor.agent(port, "instructeur").get("/dossiers/taches?tache=" + String.join("&tache=", ids));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        one.number(),
                        other.number(),
                        one.read().answers().structure().name());
    }

    @Test
    void the_card_of_a_formality_says_whose_it_is() {
        var dossier = procedure.accepted(Samples.threeProfessionals());
        var reviewer = new Reader("coordination", Set.of(AgentGroup.COORDINATION));

        assertThat(subjects.of(open(dossier.number()), reviewer))
                .extracting(TaskSubject::about)
                .contains(dossier.read().answers().professionals().get(0).fullName());
    }

    @Test
    void who_may_not_see_a_dossier_learns_nothing_of_it() {
        var dossier = procedure.file(Samples.oneProfessional());
        var member = new Reader("membre1", Set.of(AgentGroup.COMMITTEE));

        assertThat(subjects.of(open(dossier.number()), member)).isEmpty();
        assertThat(subjects.of(List.of("nothing"), member)).isEmpty();
        assertThat(subjects.of(List.of(), member)).isEmpty();
    }

    private List<String> open(String number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).list().stream()
                .map(Task::getId)
                .toList();
    }
}
