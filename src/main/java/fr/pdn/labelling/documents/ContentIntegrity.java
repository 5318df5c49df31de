package fr.pdn.labelling.documents;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reads every content again, in the database, and says which no longer is what its hash says: one changed byte is found. */
@Component
class ContentIntegrity {
    private static final Logger LOG = LoggerFactory.getLogger(ContentIntegrity.class);

    private final JdbcClient jdbc;
    private final AtomicInteger damaged;

    ContentIntegrity(JdbcClient jdbc, MeterRegistry metrics) {
        this.jdbc = jdbc;
        this.damaged = metrics.gauge("pdn.documents.damaged", new AtomicInteger());
    }

    @Scheduled(cron = "${pdn.documents.integrity:0 10 4 * * *}", zone = "Europe/Paris")
    void check() {
        var found = damaged();
        damaged.set(found.size());
        found.forEach(sha256 -> LOG.error("the content {} was changed in the database: restore it", sha256));
    }

    /** Hashes of the contents that were changed since they were stored. */
    List<String> damaged() {
        return jdbc.sql("select sha256 from document_content where encode(sha256(content), 'hex') <> sha256")
                .query(String.class)
                .list();
    }
}
