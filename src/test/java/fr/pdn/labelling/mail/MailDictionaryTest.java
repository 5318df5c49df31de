package fr.pdn.labelling.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.pdn.labelling.TestDatabase;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Two nodes that start together write the sources of their templates down at the same moment. */
class MailDictionaryTest {

    private final DriverManagerDataSource database = new DriverManagerDataSource(TestDatabase.create(), "postgres", "");
    private final JdbcClient jdbc = JdbcClient.create(database);

    @Test
    void nodes_that_start_together_write_the_templates_in_one_order_so_that_neither_blocks_the_other()
            throws Exception {
        createTable();
        new MailBodies(jdbc).afterPropertiesSet();
        var sources = sources();
        jdbc.sql("truncate mail_dictionary").update();

        try (var first = database.getConnection()) {
            first.setAutoCommit(false);
            write(first, sources.get(0));
            var second = CompletableFuture.runAsync(() -> new MailBodies(jdbc).afterPropertiesSet());
            await().until(() -> jdbc.sql("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                                    + " and datname = current_database()")
                            .query(Integer.class)
                            .single()
                    == 1);
            for (var source : sources.subList(1, sources.size())) {
                write(first, source);
            }
            first.commit();
            second.get();
        }

        assertThat(sources()).hasSizeGreaterThan(50).containsExactlyElementsOf(sources);
    }

    private void createTable() {
        jdbc.sql(
                        "create table mail_dictionary (id int generated always as identity primary key, content bytea not null)")
                .update();
        jdbc.sql("create unique index on mail_dictionary (sha256(content))").update();
    }

    /** In the order of their hash. */
    private List<byte[]> sources() {
        return jdbc.sql("select content from mail_dictionary order by sha256(content)")
                .query(byte[].class)
                .list();
    }

    private static void write(Connection connection, byte[] source) {
        JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql("insert into mail_dictionary (content) values (?)")
                .param(source)
                .update();
    }
}
