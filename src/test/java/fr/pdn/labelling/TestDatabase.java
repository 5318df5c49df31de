package fr.pdn.labelling;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One PostgreSQL server for all tests of this JVM, durable as in production, and an empty database for each application
 * context or for whoever asks.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + create(),
                        "spring.datasource.username=postgres",
                        // At the end of the tests the server may stop first: nobody waits for it.
                        "spring.datasource.hikari.connection-timeout=2000")
                .applyTo(context);
    }

    /** @return the JDBC URL of a new, empty database; its user is {@code postgres}, without password */
    public static String create() {
        var name = "labelling_" + COUNT.incrementAndGet();
        try (var connection = Server.INSTANCE.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(Server.INSTANCE.getPort(), name);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create " + name, e);
        }
    }

    private static final class Server {

        static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .setLocaleConfig("locale", "C")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
