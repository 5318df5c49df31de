package fr.pdn.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

@LabellingTest
class ApplicationStartTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @Autowired
    private TestClock testClock;

    @Autowired
    private JavaMailSender mailSender;

    @Autowired
    private GreenMail mailServer;

    @Test
    void the_engine_runs_on_tables_made_by_flyway() {
        assertThat(database.sql("select description from flyway_schema_history where version = '0.1'")
                        .query(String.class)
                        .single())
                .isEqualTo("engine 7.24.0");
        assertThat(engine.getManagementService().getTableCount()).isNotEmpty();
    }

    @Test
    void the_engine_follows_the_clock_of_the_test() {
        var when = Instant.parse("2027-03-01T11:00:00Z");

        testClock.set(when);

        assertThat(clock.instant()).isEqualTo(when);
        assertThat(ClockUtil.getCurrentTime()).isEqualTo(Date.from(when));
    }

    @Test
    void mails_stay_in_the_program() {
        var mail = new SimpleMailMessage();
        mail.setTo("structure@exemple.fr");
        mail.setSubject("Accusé de réception");
        mail.setText("Votre dossier est enregistré.");

        mailSender.send(mail);

        assertThat(mailServer.getReceivedMessagesForDomain("exemple.fr")).hasSize(1);
    }

    @Test
    void the_database_is_durable() {
        for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            assertThat(database.sql("show " + setting).query(String.class).single())
                    .as(setting)
                    .isEqualTo("on");
        }
    }
}
