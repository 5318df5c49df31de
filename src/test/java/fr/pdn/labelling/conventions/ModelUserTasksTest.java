package fr.pdn.labelling.conventions;

import static fr.pdn.labelling.conventions.Models.all;
import static fr.pdn.labelling.conventions.Models.where;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;

class ModelUserTasksTest {

    private static final Set<String> GROUPS =
            Set.of("caf-reviewers", "coordination", "committee", "caf-directors", "caf-payments", "${desk}", "${body}");
    private static final Set<String> OUTSIDERS =
            Set.of("${outsiders.structure(execution)}", "${outsiders.professional(execution)}");

    @Test
    void every_user_task_tells_in_a_paragraph_what_to_do() {
        assertThat(userTasks())
                .isNotEmpty()
                .allSatisfy(task -> assertThat(Models.documentation(task))
                        .as(where(task))
                        .hasSizeGreaterThan(150)
                        .doesNotContain("'", " ?", " :", " ;"));
    }

    @Test
    void every_user_task_has_its_form_and_nothing_asynchronous() {
        assertThat(userTasks()).isNotEmpty().allSatisfy(task -> {
            assertThat(task.getCamundaFormRef()).as(where(task)).isEqualTo(kebab(task.getId()));
            assertThat(task.getCamundaFormRefBinding()).as(where(task)).isEqualTo("deployment");
            assertThat(task.getCamundaFormKey()).as(where(task)).isNull();
            assertThat(task.getCamundaPriority()).as(where(task)).isEqualTo("50");
            assertThat(task.isCamundaAsyncBefore() || task.isCamundaAsyncAfter())
                    .as(where(task))
                    .isFalse();
        });
    }

    @Test
    void every_user_task_is_for_one_known_group_or_one_person() {
        assertThat(userTasks()).isNotEmpty().allSatisfy(task -> {
            if (task.getCamundaAssignee() == null) {
                assertThat(GROUPS).as(where(task)).contains(task.getCamundaCandidateGroups());
            } else {
                assertThat(task.getCamundaCandidateGroups()).as(where(task)).isNull();
                assertThat(isForAnOutsider(task) || task.getCamundaAssignee().equals("${member}"))
                        .as(where(task))
                        .isTrue();
            }
        });
    }

    /** What a form shows is read when it is opened: as a variable it would be stored, and grow old. */
    @Test
    void no_step_keeps_a_variable_for_its_form() {
        assertThat(all(CamundaInputParameter.class)).isEmpty();
    }

    @Test
    void agents_see_the_brief_of_the_dossier_and_outsiders_do_not() {
        assertThat(userTasks()).isNotEmpty().allSatisfy(task -> {
            var shown = task.getModelInstance().getModelElementsByType(CamundaProperty.class).stream()
                    .filter(property -> task.equals(
                            property.getParentElement().getParentElement().getParentElement()))
                    .map(property -> property.getCamundaName() + " = " + property.getCamundaValue())
                    .toList();
            if (isForAnOutsider(task)) {
                assertThat(shown).as(where(task)).isEmpty();
            } else {
                assertThat(shown)
                        .as(where(task))
                        .containsAnyOf("brief = ${brief.of(execution)}", "brief = ${mailBrief.of(execution)}");
            }
        });
    }

    private static List<UserTask> userTasks() {
        return all(UserTask.class);
    }

    private static boolean isForAnOutsider(UserTask task) {
        return task.getCamundaAssignee() != null && OUTSIDERS.contains(task.getCamundaAssignee());
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
