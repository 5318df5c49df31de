package fr.pdn.labelling.bench;

import com.zaxxer.hikari.HikariDataSource;
import fr.pdn.labelling.FixedCodes;
import fr.pdn.labelling.LabellingApplication;
import fr.pdn.labelling.documents.DocumentsMade;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** The product beside the bare engine, in one run on one server. */
public final class Bench {

    private static final Logger LOG = LoggerFactory.getLogger(Bench.class);
    /** Life-cycles of each arm. */
    private static final int COUNTED = Integer.getInteger("bench.counted", 20);

    private static final int BLOCK = Integer.getInteger("bench.block", 5);

    private Bench() {}

    /** @param args the folder of the reports */
    public static void main(String[] args) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
        try (var server = new BenchServer()) {
            LOG.info("{}", server.settings());
            server.create("product");
            server.create("bare");
            try (var product = product(server.url("product"));
                    var pool = server.pool("bare")) {
                var engine = BareEngine.start(pool);
                run(
                        server,
                        new Arm(
                                new ProductLifeCycle(product, server.openTasks("product")),
                                new Meter(server, "product", product.getBean(HikariDataSource.class)),
                                DocumentsMade.in(product)::all),
                        new Arm(
                                new BareLifeCycle(engine, server.openTasks("bare")),
                                new Meter(server, "bare", pool),
                                () -> {}),
                        Path.of(args[0]));
                engine.close();
            }
        }
    }

    private static void run(BenchServer server, Arm product, Arm bare, Path reports) throws IOException {
        var costs = List.of(product.cost(COUNTED), bare.cost(COUNTED));
        var before = List.of(product.size(), bare.size());
        product.live(COUNTED, 1);
        bare.live(COUNTED, 1);
        var after = List.of(product.size(), bare.size());
        var races = List.of(Race.between(product, bare, 1, BLOCK), Race.between(product, bare, 4, 2 * BLOCK));
        var file = new Report(server.settings(), COUNTED, costs, before, after, races).write(reports);
        LOG.info("report in {}", file);
    }

    private static ConfigurableApplicationContext product(String url) {
        return new SpringApplicationBuilder(LabellingApplication.class)
                .initializers(context -> {
                    context.getBeanFactory().registerSingleton("withoutTestClasses", new WithoutTestClasses());
                    ((GenericApplicationContext) context)
                            .registerBean(FixedCodes.class, FixedCodes::new, codes -> codes.setPrimary(true));
                })
                .run(
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.hikari.minimum-idle=0",
                        "--server.port=0",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--pdn.mail.sending=false",
                        "--pdn.printing.enabled=false",
                        "--pdn.demonstration.dossiers=false");
    }

    /** Classes of tests are on the class path; none of them belongs to the product. */
    private static final class WithoutTestClasses extends TypeExcludeFilter {
        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
            return reader.getResource().getURL().getPath().contains("/test-classes/");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof WithoutTestClasses;
        }

        @Override
        public int hashCode() {
            return WithoutTestClasses.class.hashCode();
        }
    }
}
