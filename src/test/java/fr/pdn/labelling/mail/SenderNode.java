package fr.pdn.labelling.mail;

import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** The mail module as a program of its own, small enough to be started and killed many times. */
final class SenderNode {

    /** Short, so that a restart need not wait long for the mails of the node before it. */
    static final Duration LEASE = Duration.ofSeconds(2);

    static final String NAME = "sender-node";
    static final String UNCOMMITTED = "uncommitted";
    static final String COMMITTED = "committed";

    private final DataSource database;
    private final Clock clock = Clock.systemUTC();
    private final ContactSettings contacts = TestContacts.contacts();
    private final MailSettings settings = new MailSettings(
            true,
            Duration.ofMillis(50),
            20,
            LEASE,
            Duration.ofSeconds(10),
            5,
            Duration.ofMinutes(1),
            Duration.ofMinutes(1));

    SenderNode(String databaseUrl) {
        var source = new PGSimpleDataSource();
        source.setUrl(databaseUrl);
        source.setUser("postgres");
        source.setApplicationName(NAME);
        this.database = source;
    }

    Outbox outbox() {
        return new Outbox(
                JdbcClient.create(database),
                new MailRenderer(contacts),
                bodies(),
                new MessageIds(contacts),
                event -> {},
                clock);
    }

    private MailBodies bodies() {
        var bodies = new MailBodies(JdbcClient.create(database));
        bodies.afterPropertiesSet();
        return bodies;
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(new DataSourceTransactionManager(database));
    }

    MailPoll sender(int port) {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        var delivery = new MailDelivery(
                new MailQueue(JdbcClient.create(database), bodies(), settings, clock),
                new MailTransport(server, contacts, settings, clock),
                new RecordedAlerts(),
                settings,
                new DataSourceTransactionManager(database));
        return new MailPoll(delivery, settings);
    }

    /**
     * @param args JDBC URL; port of the mail server; {@value #UNCOMMITTED} to write a mail and never commit it,
     *     {@value #COMMITTED} to write one and never come to send it
     */
    public static void main(String[] args) throws InterruptedException {
        var node = new SenderNode(args[0]);
        if (args.length > 2) {
            node.transaction().executeWithoutResult(status -> {
                node.outbox().enqueue(Samples.mail(args[2]));
                if (args[2].equals(UNCOMMITTED)) {
                    sleep();
                }
            });
            sleep();
        }
        node.sender(Integer.parseInt(args[1])).start();
        sleep();
    }

    private static void sleep() {
        try {
            Thread.sleep(Duration.ofMinutes(5).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
