package fr.pdn.labelling.documents;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reads every content again and says which no longer is what its hash says: one changed byte is found. The database hashes those
 * that are not encrypted.
 */
@Component
class ContentIntegrity {
    private static final Logger LOG = LoggerFactory.getLogger(ContentIntegrity.class);

    private final JdbcClient jdbc;
    private final DocumentContents contents;
    private final AtomicInteger damaged;

    ContentIntegrity(JdbcClient jdbc, DocumentContents contents, MeterRegistry metrics) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.damaged = metrics.gauge("pdn.documents.damaged", new AtomicInteger());
    }

    @Scheduled(cron = "${pdn.documents.integrity:0 10 4 * * *}", zone = "Europe/Paris")
    void check() {
        var found = damaged();
        damaged.set(found.size());
        found.forEach(sha256 -> LOG.error("the content {} was changed in the database: restore it", sha256));
    }

    /** Hashes of the contents that were changed since they were stored, or that no key opens. */
    List<String> damaged() {
        var changed = jdbc.sql("""
                        select sha256 from document_content
                        where not encrypted and encode(sha256(content), 'hex') <> sha256""").query(String.class).list();
        var unreadable = contents.all(true).stream().filter(sha256 -> !isWhole(sha256));
        return Stream.concat(changed.stream(), unreadable).toList();
    }

    private boolean isWhole(String sha256) {
        try (var content = contents.open(sha256);
                var read = ReceivedFile.of(content, Long.MAX_VALUE - 1)) {
            return read.sha256().equals(sha256);
        } catch (IOException | IllegalStateException changed) {
            LOG.debug("{}", sha256, changed);
            return false;
        }
    }
}
