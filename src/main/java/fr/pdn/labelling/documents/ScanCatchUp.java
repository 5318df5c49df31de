package fr.pdn.labelling.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Examines what came while the scanner was away, or before there was one. */
@Component
class ScanCatchUp {
    private static final Logger LOG = LoggerFactory.getLogger(ScanCatchUp.class);
    private static final int BATCH = 50;

    /** Files without a verdict in a row before the scanner is taken to be away. */
    private static final int PATIENCE = 3;

    private final DocumentRows rows;
    private final DocumentContents contents;
    private final VirusScanner scanner;
    private final ApplicationEventPublisher events;

    ScanCatchUp(DocumentRows rows, DocumentContents contents, VirusScanner scanner, ApplicationEventPublisher events) {
        this.rows = rows;
        this.contents = contents;
        this.scanner = scanner;
        this.events = events;
    }

    @Scheduled(fixedDelayString = "${pdn.clamd.catch-up-delay:1m}")
    void catchUp() {
        if (!scanner.isConfigured()) {
            return;
        }
        var failures = 0;
        for (var document : rows.toScan(BATCH)) {
            failures = examine(document) ? 0 : failures + 1;
            if (failures == PATIENCE) {
                return;
            }
        }
    }

    private boolean examine(StoredDocument document) {
        var scan = scan(document);
        if (scan == Scan.PENDING) {
            return false;
        }
        rows.scanned(document.id(), scan);
        if (scan == Scan.INFECTED) {
            LOG.warn("document {} of candidature {} is infected", document.id(), document.candidatureId());
            events.publishEvent(new InfectedDocumentFound(document));
        }
        return true;
    }

    private Scan scan(StoredDocument document) {
        try (var content = contents.open(document.sha256())) {
            return scanner.scan(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
