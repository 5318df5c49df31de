package fr.pdn.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.bench.OpenTasks;
import fr.pdn.labelling.bench.ProductLifeCycle;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * What one candidature, from draft to label, asks of the database: ceilings, so that nothing becomes dearer unnoticed. They are
 * what this very test counted when it was last made cheaper; {@code bench/run} says what the statements are.
 */
@LabellingTest
class ProcedureCostTest {
    private static final int STATEMENTS = 798;
    private static final int COMMITS = 50;

    @Autowired
    ApplicationContext product;

    @Value("${spring.datasource.url}")
    String url;

    @Test
    void a_candidature_costs_no_more_statements_and_commits_than_measured() {
        var lifeCycle = new ProductLifeCycle(product, new OpenTasks(new DriverManagerDataSource(url, "postgres", "")));
        lifeCycle.live();

        var calls = DatabaseCalls.during(lifeCycle::live);

        assertThat(calls.total()).as("%s", calls.statements()).isLessThanOrEqualTo(STATEMENTS);
        assertThat(calls.written()).isLessThanOrEqualTo(COMMITS);
    }
}
