package fr.pdn.labelling.mail.process;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.engine.Incidents;
import fr.pdn.labelling.mail.MailDelivery;
import fr.pdn.labelling.mail.MailEntry;
import fr.pdn.labelling.mail.MailJournal;
import fr.pdn.labelling.mail.MailSlice;
import fr.pdn.labelling.mail.Outbox;
import fr.pdn.labelling.mail.OutgoingMail;
import fr.pdn.labelling.mail.Samples;
import fr.pdn.labelling.mail.ScriptedMailServer;
import fr.pdn.labelling.mail.UndeliveredMail;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** With a real engine: what Cockpit shows of a mail that did not leave. */
@MailSlice
@Import(MailIncidentsTest.Engine.class)
class MailIncidentsTest {

    private static final String CALLED = "admissibility-review";

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Outbox outbox;

    @Autowired
    private MailDelivery delivery;

    @Autowired
    private MailJournal journal;

    @Autowired
    private UndeliveredMail undelivered;

    @Autowired
    private JavaMailSenderImpl sender;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private final ScriptedMailServer server = new ScriptedMailServer();

    private String instance;

    @BeforeEach
    void aRunningProcedure() {
        jdbc.sql("delete from mail").update();
        sender.setPort(server.port());
        instance = runtime.startProcessInstanceByKey("labelling-procedure", Samples.NUMBER)
                .getId();
    }

    @AfterEach
    void end() throws Exception {
        runtime.deleteProcessInstanceIfExists(instance, "test", true, true, false, true);
        server.close();
        clock.reset();
    }

    private MailEntry refused(String event) {
        server.answer("RCPT", "550 5.1.1 no such person");
        transaction.executeWithoutResult(status -> outbox.enqueue(new OutgoingMail(
                Samples.NUMBER, "complements-requested", event, "direction@ganivelles.example", Samples.complete())));
        delivery.deliverDue();
        return journal.of(Samples.NUMBER).stream()
                .filter(mail -> mail.event().equals(event))
                .findFirst()
                .orElseThrow();
    }

    private List<Incident> incidents() {
        return runtime.createIncidentQuery().incidentType("mailFailed").list();
    }

    @Test
    void a_failed_mail_is_an_incident_until_it_is_sent_again() {
        var mail = refused("complementsRequested-1");

        assertThat(incidents()).singleElement().satisfies(incident -> {
            assertThat(incident.getProcessInstanceId()).isEqualTo(instance);
            assertThat(incident.getActivityId()).isEqualTo("reviewAdmissibility");
            assertThat(incident.getConfiguration()).isEqualTo(mail.id().toString());
            assertThat(incident.getIncidentMessage())
                    .isEqualTo(
                            "Courriel M05 non envoyé. Adresse refusée par le serveur de messagerie : 550 5.1.1 no such"
                                    + " person");
        });

        server.answerAsUsual();
        journal.resend(mail.id());
        assertThat(incidents()).as("not sent yet").hasSize(1);
        delivery.deliverDue();

        assertThat(incidents()).isEmpty();
    }

    @Test
    void an_incident_that_ended_with_its_phase_comes_back_on_the_next_one() {
        refused("complementsRequested-2");
        tasks.complete(tasks.createTaskQuery().singleResult().getId());
        assertThat(incidents()).isEmpty();

        clock.advance(Duration.ofMinutes(1));
        delivery.alertAgain();
        clock.advance(Duration.ofMinutes(1));
        delivery.alertAgain();

        assertThat(incidents())
                .singleElement()
                .extracting(Incident::getActivityId)
                .isEqualTo("examineEligibility");
    }

    @Test
    void a_mail_outside_any_procedure_is_in_the_journal_only() {
        runtime.deleteProcessInstance(instance, "test");

        assertThat(refused("complementsRequested-3").failedAt()).isNotNull();

        assertThat(incidents()).isEmpty();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Engine {

        @Bean
        ProcessEngineFactoryBean processEngine(
                ApplicationContext context, DataSource database, PlatformTransactionManager transactions) {
            var configuration = new SpringProcessEngineConfiguration();
            // Its own name: the engine of the application, in the same JVM, is the default one.
            configuration.setProcessEngineName("mail-incidents");
            configuration.setApplicationContext(context);
            configuration.setDataSource(database);
            configuration.setTransactionManager(transactions);
            configuration.setDatabaseSchemaUpdate("true");
            configuration.setJobExecutorActivate(false);
            configuration.setHistory("activity");
            configuration.setEnforceHistoryTimeToLive(false);
            var factory = new ProcessEngineFactoryBean();
            factory.setProcessEngineConfiguration(configuration);
            return factory;
        }

        @Bean
        RuntimeService runtimeService(ProcessEngine engine) {
            deploy(engine.getRepositoryService());
            return engine.getRuntimeService();
        }

        @Bean
        TaskService taskService(ProcessEngine engine) {
            return engine.getTaskService();
        }

        @Bean
        @Primary
        UndeliveredMail incidents(RuntimeService runtime) {
            return new MailIncidents(new Incidents(runtime), event -> {});
        }

        /** The shape of the real one: phases called with the business key, and a message that may end it all. */
        private static void deploy(RepositoryService repository) {
            var procedure = Bpmn.createExecutableProcess("labelling-procedure");
            procedure
                    .eventSubProcess()
                    .startEvent()
                    .interrupting(true)
                    .message("withdrawalRequested")
                    .endEvent();
            var model = procedure
                    .startEvent()
                    .callActivity("reviewAdmissibility")
                    .calledElement(CALLED)
                    .camundaInBusinessKey("#{execution.processBusinessKey}")
                    .callActivity("examineEligibility")
                    .calledElement(CALLED)
                    .camundaInBusinessKey("#{execution.processBusinessKey}")
                    .endEvent()
                    .done();
            var called = Bpmn.createExecutableProcess(CALLED)
                    .startEvent()
                    .userTask()
                    .endEvent()
                    .done();
            repository
                    .createDeployment()
                    .addModelInstance("labelling-procedure.bpmn", model)
                    .addModelInstance(CALLED + ".bpmn", called)
                    .deploy();
        }
    }
}
