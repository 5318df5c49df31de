package fr.pdn.labelling.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.TestDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.jdbc.init.DataSourceScriptDatabaseInitializer;
import org.springframework.boot.sql.init.DatabaseInitializationMode;
import org.springframework.boot.sql.init.DatabaseInitializationSettings;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.ContextConfiguration;

/** The mail module alone, on a real database and a real mail server. Nothing leaves by itself: tests deliver. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = MailSlice.Parts.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {"pdn.mail.sending=false", "pdn.mail.poll=30s"})
@ContextConfiguration(initializers = TestDatabase.class)
public @interface MailSlice {

    List<String> TABLES = List.of(
            "db/migration/V2__mail.sql",
            "db/migration/V13_2__mail_bodies.sql",
            "db/migration/V24_1__mail_calendar.sql");

    /** No configuration of its own right: a scan of the whole program must not find it. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        ValidationAutoConfiguration.class
    })
    @ComponentScan(
            basePackageClasses = Outbox.class,
            excludeFilters = {
                @Filter(type = FilterType.REGEX, pattern = ".*\\.(process|incoming)\\..*"),
                @Filter(type = FilterType.REGEX, pattern = ".*Test(\\$.*)?")
            })
    class Parts {

        @Bean
        TestClock clock() {
            return new TestClock();
        }

        @Bean
        RecordedAlerts alerts() {
            return new RecordedAlerts();
        }

        @Bean
        DataSourceScriptDatabaseInitializer tables(DataSource database) {
            var settings = new DatabaseInitializationSettings();
            settings.setSchemaLocations(TABLES);
            settings.setMode(DatabaseInitializationMode.ALWAYS);
            return new DataSourceScriptDatabaseInitializer(database, settings);
        }

        @Bean(initMethod = "start", destroyMethod = "stop")
        GreenMail mailServer() {
            return new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        }

        @Bean
        JavaMailSenderImpl mailSender(GreenMail mailServer) {
            var sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(mailServer.getSmtp().getPort());
            return sender;
        }
    }
}
