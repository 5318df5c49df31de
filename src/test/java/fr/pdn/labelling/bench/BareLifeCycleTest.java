package fr.pdn.labelling.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fr.pdn.labelling.TestDatabase;
import org.junit.jupiter.api.Test;

/** What the product is measured against keeps up with its models. */
class BareLifeCycleTest {

    @Test
    void the_bare_engine_goes_through_our_models_from_receipt_to_directory() {
        var settings = new HikariConfig();
        settings.setJdbcUrl(TestDatabase.create());
        settings.setUsername("postgres");
        try (var database = new HikariDataSource(settings)) {
            var engine = BareEngine.start(database);

            var number = new BareLifeCycle(engine, new OpenTasks(database)).live();

            assertThat(engine.getHistoryService()
                            .createHistoricActivityInstanceQuery()
                            .activityId("checkDirectoryEntry")
                            .finished()
                            .count())
                    .as(number)
                    .isEqualTo(1);
            engine.close();
        }
    }
}
