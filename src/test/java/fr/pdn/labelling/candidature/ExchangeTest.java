package fr.pdn.labelling.candidature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.Journey;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.TestClock;
import java.util.List;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Messages between a structure and the agents: the ways out of {@code exchange}. */
@LabellingTest
class ExchangeTest {
    private static final String STEP = "answerMessage";
    private static final String ASKED = "Qui tiendra la permanence ?";

    @Autowired
    Procedure procedure;

    @Autowired
    Journey journey;

    @Autowired
    TestClock clock;

    @Autowired
    FormService forms;

    @Autowired
    TaskService tasks;

    @Autowired
    MessageReadings readings;

    @Test
    void a_message_of_the_structure_is_answered_by_the_service_it_is_written_to() {
        var dossier = filed().write(MessageDesk.COORDINATION, "Où se tient la formation ?");
        assertThat(dossier).waitsFor("checkAdmissibility", STEP).hasRecorded(Act.MESSAGE_SENT);
        assertThat(groupOf(dossier)).isEqualTo("coordination");

        dossier.coordination(STEP, "messageOutcome", "ANSWERED", "answer", "À Port-Ganivelle.");

        assertThat(dossier)
                .waitsFor("checkAdmissibility")
                .hasPassedInOrder(
                        "messageReceived",
                        STEP,
                        "recordMessageAnswer",
                        "onMessageOutcome_ANSWERED",
                        "notifyAnswer",
                        "messageAnswered")
                .hasSent("message-answered", "direction@ganivelles.example")
                .hasWritten("message-answered", text -> assertThat(text).contains("À Port-Ganivelle."));
        assertThat(dossier.read().last(Act.MESSAGE_ANSWERED).orElseThrow().actor())
                .isEqualTo("coordination");
    }

    @Test
    void a_message_that_needs_no_answer_is_closed_without_a_mail() {
        var dossier = filed().write(MessageDesk.REVIEWERS, "Merci pour votre appel.");

        dossier.reviewer(STEP, "messageOutcome", "CLOSED_WITHOUT_ANSWER");

        assertThat(dossier)
                .waitsFor("checkAdmissibility")
                .hasPassedInOrder(STEP, "onMessageOutcome_CLOSED_WITHOUT_ANSWER", "messageClosed")
                .hasRecorded(Act.MESSAGE_SENT, Act.MESSAGE_CLOSED)
                .hasNotSent("message-answered");
    }

    @Test
    void an_answer_says_something() {
        var dossier = filed().write(MessageDesk.REVIEWERS, "Bonjour.");

        assertThat(dossier)
                .refuses(
                        "Écrivez votre message, en 4 000 caractères au plus.",
                        d -> d.reviewer(STEP, "messageOutcome", "ANSWERED"));
    }

    @Test
    void a_second_message_joins_the_step_that_waits_and_one_sent_twice_is_there_once() {
        var dossier = filed().write(MessageDesk.REVIEWERS, "Notre adresse change.")
                .write(MessageDesk.REVIEWERS, "Notre téléphone aussi.")
                .write(MessageDesk.REVIEWERS, " Notre adresse change. ");

        assertThat(dossier).waitsFor("checkAdmissibility", STEP);
        assertThat(dossier.read().all(Act.MESSAGE_SENT)).hasSize(2);
        assertThat(open(dossier, "instructeur")).contains("Notre adresse change.", "Notre téléphone aussi.");

        dossier.reviewer(STEP, "messageOutcome", "ANSWERED", "answer", "C’est noté.")
                .write(MessageDesk.REVIEWERS, "Notre adresse change.");
        assertThat(dossier).waitsFor("checkAdmissibility", STEP);
        assertThat(dossier.read().all(Act.MESSAGE_SENT)).hasSize(3);
    }

    @Test
    void messages_to_both_services_wait_for_each() {
        var dossier = filed().write(MessageDesk.REVIEWERS, "Pour la Caf.")
                .write(MessageDesk.COORDINATION, "Pour la coordination.");

        assertThat(dossier).waitsFor("checkAdmissibility", STEP, STEP);
    }

    @Test
    void whoever_answers_has_read_the_last_message() {
        var dossier = filed().write(MessageDesk.REVIEWERS, "Une première chose.");
        assertThat(open(dossier, "instructeur")).contains("Une première chose.");
        dossier.write(MessageDesk.REVIEWERS, "Une seconde chose.");

        assertThat(dossier)
                .refuses(
                        "La structure a écrit de nouveau pendant que vous répondiez : rouvrez cette tâche pour lire son"
                                + " message, puis répondez.",
                        d -> d.reviewer(STEP, "messageOutcome", "ANSWERED", "answer", "Entendu."));

        open(dossier, "instructeur");
        dossier.reviewer(STEP, "messageOutcome", "ANSWERED", "answer", "Entendu.");
        assertThat(dossier).waitsFor("checkAdmissibility");
    }

    @Test
    void the_first_reading_of_a_message_is_a_fact() {
        var dossier = filed().write(MessageDesk.REVIEWERS, "Bonjour.");
        assertThat(readings.of(dossier.read())).isEmpty();

        clock.set("2027-03-06T09:00:00+01:00");
        open(dossier, "instructeur");
        clock.set("2027-03-07T09:00:00+01:00");
        open(dossier, "instructeur2");

        var message = dossier.read().last(Act.MESSAGE_SENT).orElseThrow().id();
        assertThat(readings.of(dossier.read())).containsOnlyKeys(message);
        assertThat(readings.of(dossier.read()).get(message)).isEqualTo("2027-03-06T08:00:00Z");
    }

    @Test
    void a_question_is_answered_and_its_answer_makes_a_step() {
        var dossier = filed().ask(ASKED).write(MessageDesk.REVIEWERS, "Solène, le mardi.");
        assertThat(dossier)
                .waitsFor("checkAdmissibility", STEP)
                .hasRecorded(Act.QUESTION_ASKED, Act.QUESTION_ANSWERED)
                .hasNotRecorded(Act.MESSAGE_SENT);

        dossier.fire("answerReminder");

        assertThat(dossier)
                .hasPassedInOrder(
                        "questionAsked",
                        "answerReminder",
                        "checkQuestion",
                        "onQuestionState_SETTLED",
                        "questionSettled")
                .hasNotSent("question-reminder");
    }

    @Test
    void a_question_without_an_answer_is_recalled_once() {
        var dossier = filed().ask(ASKED).write(MessageDesk.COORDINATION, "Une autre chose.");

        dossier.fire("answerReminder");

        assertThat(dossier)
                .hasPassedInOrder("answerReminder", "onQuestionState_WAITING", "remindAnswer", "answerReminded")
                .hasSent("question-reminder", "direction@ganivelles.example")
                .hasWritten("question-reminder", text -> assertThat(text).contains(ASKED));
        assertThat(dossier.timers()).doesNotContain("answerReminder");
    }

    @Test
    void two_questions_with_the_same_answer_are_both_answered() {
        var dossier = filed().ask("Est-ce confirmé ?").write(MessageDesk.REVIEWERS, "Oui.");

        dossier.ask("Et pour juillet ?").write(MessageDesk.REVIEWERS, "Oui.");

        assertThat(dossier.read().all(Act.QUESTION_ANSWERED)).hasSize(2);
        assertThat(new Exchange(dossier.read()).awaitingStructure()).isEmpty();
    }

    @Test
    void a_structure_whose_candidature_is_over_still_writes_and_is_not_recalled() {
        var dossier = procedure.file(Samples.late()).ask(ASKED);
        dossier.reviewer("checkAdmissibility", "admissibility", "INADMISSIBLE", "reason", "Hors délai.")
                .fire("answerReminder");
        assertThat(dossier).hasEnded().hasNotSent("question-reminder");

        dossier.write(MessageDesk.REVIEWERS, "Pouvez-vous revoir votre décision ?");

        assertThat(dossier).waitsFor(STEP);
    }

    private FollowedDossier filed() {
        return procedure.file(Samples.oneProfessional());
    }

    /** What Tasklist shows of the exchange to whoever opens the step. */
    private String open(FollowedDossier dossier, String login) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(login, "", List.of()));
        try {
            return forms.getTaskFormVariables(dossier.idOf(STEP)).get("thread").toString();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private String groupOf(FollowedDossier dossier) {
        return tasks.getIdentityLinksForTask(dossier.idOf(STEP)).get(0).getGroupId();
    }
}
