package fr.pdn.labelling.conventions;

import static fr.pdn.labelling.conventions.Models.all;
import static fr.pdn.labelling.conventions.Models.where;
import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

class ModelDeadlinesTest {

    @Test
    void the_tasks_that_someone_waits_for_are_dated() {
        assertThat(all(UserTask.class).stream().filter(task -> task.getCamundaDueDate() != null))
                .extracting(UserTask::getId)
                .containsOnly(
                        "checkAdmissibility",
                        "provideComplements",
                        "confirmLapse",
                        "reviewEligibility",
                        "giveCoordinationOpinion",
                        "giveMemberOpinion",
                        "recordCommitteeOpinion",
                        "answerQuestions",
                        "decideCandidature",
                        "provideBankDetails",
                        "signConvention",
                        "confirmPlace",
                        "recordAttendance",
                        "registerInDirectory",
                        "completeAnnualReport",
                        "analyseAnnualReport",
                        "validateAnnualReport",
                        "requestRenewal",
                        "giveRenewalOpinion",
                        "reviewRenewal",
                        "decideRenewal",
                        "decideMerger",
                        "answerMessage",
                        "contactStructure",
                        "qualifyBreach",
                        "holdAmicableContact",
                        "signFormalNotice",
                        "submitObservations",
                        "holdHearing",
                        "giveBreachOpinion",
                        "decideSuspension",
                        "requestLifting",
                        "decideLifting",
                        "decideOutcome",
                        "followRepayment",
                        "decideWaiver",
                        "triageIncomingMail",
                        "identifyMailPieces",
                        "noteReplacement",
                        "settleAccounts",
                        "giveMovementOpinion",
                        "decideMovement",
                        "reviewEmployment",
                        "explainEmployment",
                        "decideEmployment");
    }

    @Test
    void every_date_comes_from_the_deadlines_of_the_settings() {
        assertThat(all(UserTask.class).stream().filter(task -> task.getCamundaDueDate() != null))
                .isNotEmpty()
                .allSatisfy(task -> isADeadline(task.getCamundaDueDate(), where(task)));
        assertThat(all(TimerEventDefinition.class)).isNotEmpty().allSatisfy(timer -> {
            var cyclic = timer.getTimeCycle() != null;
            var time = cyclic ? timer.getTimeCycle() : timer.getTimeDate();
            isADeadline(time.getTextContent(), where(timer));
        });
    }

    /** Whoever waits sees in the task the very date at which the procedure goes on without them. */
    @Test
    void a_task_ends_at_the_date_it_shows() {
        var ends = all(BoundaryEvent.class).stream()
                .filter(event -> event.cancelActivity() && event.getAttachedTo() instanceof UserTask)
                .filter(event -> event.getEventDefinitions().iterator().next() instanceof TimerEventDefinition)
                .toList();
        assertThat(ends).isNotEmpty().allSatisfy(event -> {
            var timer = (TimerEventDefinition)
                    event.getEventDefinitions().iterator().next();
            assertThat(timer.getTimeDate().getTextContent())
                    .as(where(event))
                    .isEqualTo(((UserTask) event.getAttachedTo()).getCamundaDueDate());
        });
    }

    private static void isADeadline(String expression, String where) {
        assertThat(expression).as(where).matches("\\$\\{([a-z]+D|d)eadlines\\.[a-zA-Z]+\\((execution)?\\)}");
    }
}
